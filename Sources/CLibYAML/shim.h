#ifndef BONBOEK_CLIBYAML_SHIM_H
#define BONBOEK_CLIBYAML_SHIM_H
#include <yaml.h>
#endif
