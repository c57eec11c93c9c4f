// swift-format-ignore-file: a table of sentences, a line each.

/// The Dutch of every message about files, by its English template: the one table.
///
/// Dutch is for level B1. `{0}` is the first value of the message, `{1}` the second.
enum DutchMessages {
  static let templates: [String: String] = [
    "'{}' cannot be the name of a programme":
      "'{0}' kan niet de naam van een programma zijn",
    "write small letters, digits and dashes between them, such as our-town":
      "schrijf kleine letters, cijfers en streepjes daartussen, zoals onze-stad",
    "this cannot be the path of a catalogue":
      "dit kan niet het pad van een catalogus zijn",
    "this cannot be a name":
      "dit kan geen naam zijn",
    "'{}' is no day":
      "'{0}' is geen dag",
    "write year, month and day, such as 2027-01-01, from {} on":
      "schrijf jaar, maand en dag, zoals 2027-01-01, vanaf {0}",
    "from {} to {} is less than {} days":
      "van {0} tot {1} is korter dan {2} dagen",
    "let it run longer: what is earned late is paid in a later week":
      "laat het langer duren: wat laat verdiend wordt, wordt in een latere week betaald",
    "'{}' is no whole number from {} to {}":
      "'{0}' is geen heel getal van {1} tot {2}",
    "write digits only, such as 60 or 90_000":
      "schrijf alleen cijfers, zoals 60 of 90_000",
    "{} is no multiple of {}, to which amounts are rounded":
      "{0} is geen veelvoud van {1}, waarop bedragen worden afgerond",
    "{} euros for {} residents is less than {} for each":
      "{0} euro voor {1} inwoners is minder dan {2} voor ieder",
    "take fewer residents, or a larger budget":
      "neem minder inwoners, of een groter budget",
    "'{}' is neither yes nor no":
      "'{0}' is geen ja en geen nee",
    "write yes or no":
      "schrijf ja of nee",
    "an action would earn {}, and there is {} for each resident":
      "een actie zou {0} opleveren, en er is {1} voor iedere inwoner",
    "take a lower amount for an ordinary action":
      "neem een lager bedrag voor een gewone actie",
    "{} a week is less than the {} of an ordinary action":
      "{0} per week is minder dan de {1} van een gewone actie",
    "write {} or more":
      "schrijf {0} of meer",
    "no answer came; nothing was written":
      "er kwam geen antwoord; er is niets geschreven",
    "missing: {}":
      "dit mist: {0}",
    "questions are asked at a terminal only; say it here":
      "vragen komen er alleen op een terminal; zeg het hier",
    "one is in {} and the other in {}; amounts cannot be compared":
      "de ene is in {0} en de andere in {1}; bedragen zijn niet te vergelijken",
    "no version of '{}' is in force on {}":
      "van '{0}' is op {1} geen versie van kracht",
    "a month can be exported when it is over":
      "een maand is te exporteren als die voorbij is",
    "'bonboek check' shows errors; write paths from one file to another, not from '/'":
      "'bonboek check' laat fouten zien; schrijf paden van het ene bestand naar het andere, niet vanaf '/'",
    "'bonboek claim list' shows what is there":
      "'bonboek claim list' laat zien wat er is",
    "'bonboek ledger statement' shows what comes later":
      "'bonboek ledger statement' laat zien wat later komt",
    "'bonboek ledger verify' says what and where":
      "'bonboek ledger verify' zegt wat en waar",
    "'bonboek ledger verify' says whether they were changed":
      "'bonboek ledger verify' zegt of ze veranderd zijn",
    "'bonboek voucher list' shows what is there":
      "'bonboek voucher list' laat zien wat er is",
    "count again, and put in with 'bonboek voucher receive' what is new":
      "tel opnieuw, en boek met 'bonboek voucher receive' in wat nieuw is",
    "decide, reject or withdraw them first":
      "beslis er eerst over, wijs ze af of trek ze in",
    "hand it over first; --leaves makes the rest a voucher":
      "geef dat eerst uit; met --leaves wordt de rest een bon",
    "has expired":
      "is verlopen",
    "'{}' has open claims: {}":
      "van '{0}' zijn nog aanvragen open: {1}",
    "if the resident lost it, replace it":
      "als de inwoner de bon kwijt is, vervang die dan",
    "if the resident lost it, say --lost":
      "als de inwoner de bon kwijt is, zeg dan --lost",
    "'{}' is dated {}, and that day is still to come":
      "'{0}' heeft als dag {1}, en die dag moet nog komen",
    "'{}' is in the ledger already and says something else":
      "'{0}' staat al in het boek, met een andere inhoud",
    "'{}' is no amount":
      "'{0}' is geen bedrag",
    "no month of this ledger is over yet":
      "in dit boek is nog geen maand voorbij",
    "wait for the end of the month; --profile full shows what there is to an auditor":
      "wacht tot het einde van de maand; --profile full toont een accountant wat er is",
    "the last one is {}":
      "de laatste is {0}",
    "{} is before the ledger":
      "{0} is voor het begin van het boek",
    "its first month is {}":
      "de eerste maand is {0}",
    "{} is after {}":
      "{0} is na {1}",
    "name the first month with --from and the last with --through":
      "noem de eerste maand met --from en de laatste met --through",
    "is lost":
      "is kwijt",
    "'{}' is no amount that can be granted":
      "'{0}' is geen bedrag dat toe te kennen is",
    "'{}' is no count":
      "'{0}' is geen telling",
    "a card is for a claim that is decided and not denied; 'claim explain' says more":
      "een kaart hoort bij een aanvraag die beslist en niet afgewezen is; 'claim explain' zegt meer",
    "a ledger keeps one programme; open another ledger for this one":
      "een boek is voor één programma; maak voor dit programma een ander boek",
    "amend it, or give the new one an id of its own":
      "wijzig die, of geef de nieuwe een eigen id",
    "an amendment cannot change the {} of '{}'":
      "een wijziging kan {0} van '{1}' niet veranderen",
    "an amount above 0; write digits, such as 10 or 12.50":
      "een bedrag boven 0, zoals 10 of 12.50",
    "an archived rule file was changed":
      "een bewaard regelbestand is veranderd",
    "another program holds the ledger":
      "een ander programma gebruikt het boek",
    "cannot be made":
      "is niet te maken",
    "claim '{}' counts before others that were decided: {}":
      "aanvraag '{0}' telt vóór andere die al beslist zijn: {1}",
    "claim '{}' has no card":
      "aanvraag '{0}' heeft geen kaart",
    "claim '{}' is your own; somebody else must approve it":
      "aanvraag '{0}' is van uzelf; iemand anders moet die goedkeuren",
    "claim '{}' is {} and no longer open":
      "aanvraag '{0}' is {1} en niet meer open",
    "claim '{}' is {}; only what was decided can be reversed":
      "aanvraag '{0}' is {1}; alleen wat beslist is, kunt u terugdraaien",
    "claim '{}': {}":
      "aanvraag '{0}': {1}",
    "decided":
      "beslist",
    "for an empty drawer, count each denomination as 0, such as 10=0":
      "is de la leeg, tel dan elk bedrag als 0, zoals 10=0",
    "give one with --reason":
      "geef een reden met --reason",
    "{} is no month that is over here":
      "{0} is geen maand die hier voorbij is",
    "'{}' is not the number of a voucher":
      "'{0}' is geen nummer van een bon",
    "'{}' is owed nothing now":
      "'{0}' heeft nu niets tegoed",
    "'{}' is still owed {}":
      "'{0}' heeft nog {1} tegoed",
    "is with a resident":
      "is bij een inwoner",
    "it has rows of entry {}, which is not there":
      "er staan regels van boeking {0} in, en die is er niet",
    "its act cannot be done again: {}":
      "de handeling is niet opnieuw te doen: {0}",
    "its act comes out otherwise when it is done again":
      "de handeling komt anders uit als die opnieuw gebeurt",
    "it says that more was erased than is gone":
      "er staat dat er meer gewist is dan er weg is",
    "its details are gone, and no entry says that they were erased":
      "de gegevens van de boeking zijn weg, en geen boeking zegt dat zij zijn gewist",
    "its details are not what a ledger writes":
      "de gegevens van de boeking zijn niet wat een boek schrijft",
    "its details or their key were changed":
      "de gegevens van de boeking of hun sleutel zijn veranderd",
    "its postings are not numbered from 0":
      "de regels van de boeking zijn niet genummerd vanaf 0",
    "its postings are not those of its kind":
      "de regels van de boeking passen niet bij het soort",
    "its postings do not follow from its details":
      "de regels van de boeking volgen niet uit de gegevens",
    "its postings do not sum to zero":
      "de regels van de boeking zijn samen niet nul",
    "keep it on a disk of this machine":
      "bewaar het op een schijf van deze computer",
    "let another mentor approve it":
      "laat een andere mentor die goedkeuren",
    "let the user who runs this read and write it":
      "zorg dat deze gebruiker het mag lezen en schrijven",
    "let the user who runs this write it, or work on a copy":
      "zorg dat deze gebruiker het mag schrijven, of werk met een kopie",
    "let the user who runs this write the file and its folder":
      "zorg dat deze gebruiker het bestand en de map mag schrijven",
    "lies in the drawer":
      "ligt in de la",
    "look at the disk and its room, and try again; what was booked before is safe":
      "kijk naar de schijf en de ruimte, en probeer het opnieuw; wat al geboekt is, is veilig",
    "look whether the file and its folder are there and may be used":
      "kijk of het bestand en de map er zijn en te gebruiken zijn",
    "make it first":
      "maak die eerst",
    "make one with 'bonboek ledger init --rules PATH', or name it with --ledger":
      "maak er een met 'bonboek ledger init --rules PAD', of noem het met --ledger",
    "make room on the disk and try again; what was booked before is safe":
      "maak ruimte op de schijf en probeer het opnieuw; wat al geboekt is, is veilig",
    "more vouchers lie in the drawer than the books ever had":
      "in de la liggen meer bonnen dan er ooit in het boek stonden",
    "name another with --ledger":
      "noem een ander met --ledger",
    "name another with --ledger, or use the one that is there":
      "noem een ander met --ledger, of gebruik wat er is",
    "no entry took this rule file over":
      "geen boeking heeft dit regelbestand overgenomen",
    "nothing was written":
      "er is niets geschreven",
    "no voucher in the drawer is as small as what '{}' is owed":
      "geen bon in de la is zo klein als wat '{0}' tegoed heeft",
    "only its last day may change; give new rules a file, and if need be a catalogue, of their own":
      "alleen de laatste dag mag veranderen; geef nieuwe regels een eigen bestand, en zo nodig een eigen catalogus",
    "order vouchers and put them in with 'bonboek voucher receive'":
      "bestel bonnen en boek ze in met 'bonboek voucher receive'",
    "participant '{}': {}":
      "deelnemer '{0}': {1}",
    "put back the last backup, and verify it against a head that was kept":
      "zet de laatste reservekopie terug, en vergelijk die met een bewaarde head",
    "put it in on that day or later":
      "dien die in op die dag of later",
    "receive them in parts":
      "ontvang ze in delen",
    "rejected":
      "afgekeurd",
    "reverse it, and submit it right under an id of its own":
      "draai die terug, en dien de goede in met een eigen id",
    "reverse the later ones first, then approve all in order":
      "draai eerst de latere terug, en keur daarna alles op volgorde goed",
    "reversed":
      "teruggedraaid",
    "rules with errors, or with a path that leads out of them, cannot be taken over":
      "regels met fouten, of met een pad naar buiten, kan het boek niet overnemen",
    "say who acts with --by":
      "zeg met --by wie dit doet",
    "the file has more than {} vouchers":
      "het bestand heeft meer dan {0} bonnen",
    "the voucher '{}' stands twice in the file":
      "bon '{0}' staat twee keer in het bestand",
    "this line has {} cells; expected one number":
      "deze regel heeft {0} cellen; verwacht één nummer",
    "write a denomination and how many there are, such as 10=19":
      "schrijf het bedrag van een bon en hoeveel er zijn, zoals 10=19",
    "this erases all details about '{}' for good; entries: {}":
      "dit wist alle gegevens over '{0}' voorgoed; boekingen: {1}",
    "say --forever to do it":
      "zeg --forever om het te doen",
    "write each number once":
      "schrijf elk nummer één keer",
    "write one number on each line":
      "schrijf op elke regel één nummer",
    "send them back, or look at the day again":
      "stuur ze terug, of kijk nog eens naar de dag",
    "SQLite finds it damaged: {}":
      "SQLite vindt het beschadigd: {0}",
    "SQLite keeps side files beside the ledger; let the user write in the folder":
      "SQLite zet bestanden naast het boek; zorg dat deze gebruiker in de map mag schrijven",
    "submit it right under an id of its own":
      "dien de goede in met een eigen id",
    "submitted":
      "ingediend",
    "take it out of the file":
      "haal het uit het bestand",
    "the archived rules can no longer be read":
      "de bewaarde regels zijn niet meer te lezen",
    "the chain is broken: the entry, its postings or its hash were changed":
      "de keten is gebroken: de boeking, de regels ervan of de hash is veranderd",
    "the details of {} entries are gone, and the ledger says so of {}":
      "van {0} boekingen zijn de gegevens weg, en het boek zegt dat van {1}",
    "the drawer has not the vouchers for this":
      "de bonnen die hiervoor nodig zijn, liggen niet in de la",
    "the head that was kept is not that before the first entry":
      "de bewaarde head is niet die van vóór de eerste boeking",
    "the details of this claim were erased":
      "de gegevens van deze aanvraag zijn gewist",
    "the entry before it is missing":
      "de boeking ervoor ontbreekt",
    "the file system here cannot keep a ledger safe":
      "het bestandssysteem hier kan een boek niet veilig bewaren",
    "the folder of the ledger may not be written":
      "deze gebruiker mag de map van het boek niet schrijven",
    "the last day, {}, has passed already":
      "de laatste dag, {0}, is al voorbij",
    "the ledger cannot be opened":
      "het boek gaat niet open",
    "the ledger could not be used: {}":
      "het boek was niet te gebruiken: {0}",
    "the ledger could not be written or read: {}":
      "het boek was niet te schrijven of te lezen: {0}",
    "the ledger ends before the head that was kept":
      "het boek eindigt vóór de bewaarde head",
    "the ledger has no claim '{}'":
      "in het boek staat geen aanvraag '{0}'",
    "the ledger has no grant '{}'":
      "in het boek staat geen toekenning '{0}'",
    "the ledger has no voucher '{}'":
      "in het boek staat geen bon '{0}'",
    "the ledger holds another entry here than the head that was kept says":
      "het boek heeft hier een andere boeking dan de bewaarde head zegt",
    "the ledger holds something that cannot be read":
      "in het boek staat iets dat niet te lezen is",
    "the ledger knows nothing about '{}'":
      "het boek weet niets over '{0}'",
    "the ledger lies on a network share ({}), which cannot keep it safe":
      "het boek ligt op een netwerkschijf ({0}), en die kan het niet veilig bewaren",
    "the ledger may not be read by this user":
      "deze gebruiker mag het boek niet lezen",
    "the ledger may not be written":
      "deze gebruiker mag het boek niet schrijven",
    "the ledger refuses what was to be written: {}":
      "het boek weigert wat geschreven zou worden: {0}",
    "the ledger {}: {}":
      "het boek {0}: {1}",
    "the ledger's file is damaged: {}":
      "het bestand van het boek is beschadigd: {0}",
    "the reason is too long, or has a sign that cannot be printed":
      "de reden is te lang, of bevat een teken dat niet te drukken is",
    "the rules do not say how long details are kept":
      "de regels zeggen niet hoelang gegevens bewaard blijven",
    "the rules have no vouchers of {}":
      "de regels kennen geen bonnen van {0}",
    "the run of a claim cannot be read":
      "de reeks van een aanvraag is niet te lezen",
    "these are no vouchers, too many at once, or one of them twice":
      "dit zijn geen bonnen, het zijn er te veel tegelijk, of er staat een bon twee keer in",
    "the shape of the file was changed":
      "de vorm van het bestand is veranderd",
    "the user's login has not the form of an id":
      "de inlognaam van de gebruiker heeft niet de vorm van een id",
    "there is a file already":
      "er is al een bestand",
    "there is no ledger here":
      "hier is geen boek",
    "there is no room left for the ledger":
      "er is geen ruimte meer voor het boek",
    "there is no such folder":
      "die map is er niet",
    "these are the rules of '{}', or they count in other money or days":
      "dit zijn de regels van '{0}', of ze rekenen met ander geld of andere dagen",
    "these rules change the version of {}, which was in force":
      "deze regels veranderen de versie van {0}, die al gold",
    "they have {}":
      "ze kennen {0}",
    "this file is not a ledger":
      "dit bestand is geen boek",
    "this file is not a ledger of bonboek":
      "dit bestand is geen boek van bonboek",
    "this is not a file":
      "dit is geen bestand",
    "this is not an amount that can be granted":
      "dit bedrag is niet toe te kennen",
    "this is not an id, or it is probably a citizen service number (BSN)":
      "dit is geen id, of het is waarschijnlijk een burgerservicenummer (BSN)",
    "this is too much for one entry":
      "dit is te veel voor één boeking",
    "this ledger was made by a newer version of bonboek":
      "dit boek is gemaakt met een nieuwere versie van bonboek",
    "this needs a reason":
      "hier is een reden nodig",
    "voucher '{}' {}":
      "bon '{0}' {1}",
    "voucher '{}' can still be spent":
      "bon '{0}' is nog te besteden",
    "'{}' was erased from this ledger, and its id is not used again":
      "'{0}' is uit dit boek gewist, en dit id is niet opnieuw te gebruiken",
    "was replaced":
      "is vervangen",
    "write each number once, at most {} at a time":
      "schrijf elk nummer één keer, hoogstens {0} tegelijk",
    "write 'retention: { details: 2 years }' in the rules, and adopt them":
      "schrijf 'retention: { details: 2 years }' in de regels, en neem ze over met 'bonboek ledger adopt'",
    "a row of it does not follow from the entries: {}":
      "een rij ervan volgt niet uit de boekingen: {0}",
    "a row of it is missing: {}":
      "een rij ervan ontbreekt: {0}",
    "this machine's clock says {}, and the last entry is of {}":
      "de klok van deze computer zegt {0}, en de laatste boeking is van {1}",
    "set the clock right; books are not kept backwards":
      "zet de klok goed; boeken worden niet terug in de tijd bijgehouden",
    "this was cancelled":
      "dit is afgebroken",
    "try again when it is done; nothing was written":
      "probeer het opnieuw als dat klaar is; er is niets geschreven",
    "use that version, or a newer one":
      "gebruik die versie, of een nieuwere",
    "waiting for a second mentor":
      "in afwachting van een tweede mentor",
    "waiting for information":
      "in afwachting van informatie",
    "what is known about a participant cannot be read":
      "wat over een deelnemer bekend is, is niet te lezen",
    "withdraw it, and submit it right under an id of its own":
      "trek die in, en dien de goede in met een eigen id",
    "withdrawn":
      "ingetrokken",
    "write an amount above 0 and at most {}":
      "schrijf een bedrag boven 0 en hoogstens {0}",
    "write at most {} letters on one line":
      "schrijf hoogstens {0} letters op één regel",
    "write digits, such as 25 or 12.50":
      "schrijf cijfers, zoals 25 of 12.50",
    "{}, or {}":
      "{0}, of {1}",
    " after ":
      " na ",
    "'*{}' stands inside of what '&{}' names":
      "'*{0}' staat binnen het stuk dat '&{1}' heet",
    "'..' has neither a first nor a last day":
      "'..' heeft geen eerste en geen laatste dag",
    "'..' has neither a first nor a last number":
      "'..' heeft geen eerste en geen laatste getal",
    "'among' says what 'count' counts, and there is no 'count'":
      "'among' zegt wat 'count' telt, maar er staat geen 'count'",
    "'at_least' is {}, above 'at_most', {}":
      "'at_least' is {0}, en dat is hoger dan 'at_most', {1}",
    "'at_most' is here":
      "'at_most' staat hier",
    "'top' is here":
      "'top' staat hier",
    "'{}' cannot be none":
      "bij '{0}' kan geen none staan",
    "'{}' has no fixed list of values for a table of weights":
      "'{0}' heeft geen vaste lijst met waarden voor een tabel met gewichten",
    "'{}' has one value and cannot be tested with {}":
      "'{0}' heeft één waarde en is niet te testen met {1}",
    "'{}' is '{}' here and '{}' in an earlier version":
      "'{0}' is hier '{1}' en in een eerdere versie '{2}'",
    "'{}' is a set and cannot be tested with {}":
      "'{0}' kan meer keuzes hebben en is niet te testen met {1}",
    "'{}' is a word of the language and cannot be the name of {}":
      "'{0}' is een woord van de regeltaal en kan niet de naam van {1} zijn",
    "'{}' is an action and stands where pillars stand":
      "'{0}' is een actie, maar hier hoort een leefgebied",
    "'{}' is declared here":
      "'{0}' staat hier",
    "'{}' is here":
      "'{0}' staat hier",
    "'{}' is never {}":
      "'{0}' is nooit {1}",
    "'{}' is not a date; write YYYY-MM-DD":
      "'{0}' is geen datum; schrijf JJJJ-MM-DD",
    "'{}' is not a kind of evidence":
      "'{0}' is geen soort bewijs",
    "'{}' is not a number, true, false or null":
      "'{0}' is geen getal, true, false of null",
    "'{}' is not an integer and cannot multiply an amount":
      "'{0}' is geen geheel getal en kan een bedrag niet vermenigvuldigen",
    "'{}' is not {}":
      "hier hoort {1}, maar er staat '{0}'",
    "'{}' is written twice in this map":
      "'{0}' staat twee keer in dit blok",
    "'{}' is {}, and this is something else":
      "bij '{0}' hoort {1}, maar hier staat iets anders",
    "'{}' means that nothing is written here":
      "'{0}' betekent dat hier niets staat",
    "'{}' stands alone between commas":
      "'{0}' staat alleen tussen komma's",
    "'{}' stands beside '{}', and only one can hold":
      "'{0}' staat naast '{1}', en er kan maar één gelden",
    "'{}' waits for itself":
      "'{0}' wacht op zichzelf",
    "'{}' {} and cannot be tested with {}":
      "'{0}' {1} en is niet te testen met {2}",
    "(hidden: may be a BSN)":
      "(verborgen: misschien een BSN)",
    ", or ":
      ", of ",
    ", or pillar for all pillars":
      ", of pillar voor alle leefgebieden",
    "[a, b], or one a line after '- '":
      "[a, b], of één per regel na '- '",
    "[{ arm: bonnen }, { age: 18.. }], or one a line after '- '":
      "[{ arm: bonnen }, { age: 18.. }], of één per regel na '- '",
    "a ',' or a '{}' is missing before this":
      "vlak vóór deze plek ontbreekt een ',' of een '{0}'",
    "a ':' is not expected here: this line is read as more of the line above it":
      "hier hoort geen ':', want deze regel telt nu als vervolg van de regel erboven",
    "a '?' cannot begin a value":
      "een waarde kan niet met '?' beginnen",
    "a '{}' is followed by something that is not a name":
      "na '{0}' staat iets dat geen naam is",
    "a '{}' is opened and never closed":
      "een '{0}' opent hier en sluit nergens",
    "a backslash here begins no escape of JSON":
      "deze backslash begint niets dat JSON kent",
    "a cap":
      "een grens",
    "a cap covers 'pillars' or 'actions', not both":
      "een grens geldt voor 'pillars' of voor 'actions', niet voor allebei",
    "a cap of 0 lets nothing through":
      "met een grens van 0 krijgt niemand iets",
    "a cap on a number of bons cannot {}":
      "een grens op een aantal bonnen kan niet met '{0}'",
    "a cap that defers needs a window of the calendar, and '{}' is none":
      "een grens met 'defer' heeft een periode van de kalender nodig, en '{0}' is dat niet",
    "a catalogue file":
      "een catalogusbestand",
    "a cell with a comma in it stands between quotes":
      "zet een cel met een komma erin tussen aanhalingstekens",
    "a claim":
      "een aanvraag",
    "a claim of a later day was decided already":
      "over een aanvraag van een latere dag is al beslist",
    "a claim's id":
      "het id van een aanvraag",
    "a currency":
      "een munteenheid",
    "a date":
      "een datum",
    "a date, YYYY-MM-DD":
      "een datum, JJJJ-MM-DD",
    "a date; write YYYY-MM-DD, a day that exists":
      "een bestaande dag als JJJJ-MM-DD",
    "a file has a key 'programme', 'pillar' or 'scenarios' that says what it is":
      "een bestand zegt met de sleutel 'programme', 'pillar' of 'scenarios' wat het is",
    "a file to extend":
      "een basisbestand",
    "a household":
      "een huishouden",
    "a key must be one word, not a list or a map":
      "een sleutel is één woord, geen lijst of blok",
    "a kind of evidence":
      "een soort bewijs",
    "a ladder":
      "een ladder",
    "a limit":
      "een limiet",
    "a line inside of quotes cannot begin with '---' or '...'":
      "een regel tussen aanhalingstekens kan niet met '---' of '...' beginnen",
    "a line that begins with '%' is an instruction that is not understood":
      "een regel met '%' vooraan is een opdracht, en deze opdracht is niet bekend",
    "a list":
      "een lijst",
    "a list cannot begin with '-' behind a key":
      "een lijst met '-' kan niet achter een sleutel beginnen",
    "a list holds names, each a text without ';'":
      "in een lijst staan namen, elk een tekst zonder ';'",
    "a list in a list is not read; expected a plain value":
      "een lijst in een lijst kan niet; hier hoort een gewone waarde",
    "a list of evidence; it has an empty part":
      "een lijst met bewijs zonder lege delen",
    "a list such as [a, b]{}":
      "een lijst zoals [a, b]{0}",
    "a map of keys and values":
      "een blok met sleutels en waarden",
    "a mentor":
      "een mentor",
    "a month and a day":
      "een maand en een dag",
    "a name":
      "een naam",
    "a name with its cap: 'weekly: {}'":
      "een naam met de grens: 'weekly: {0}'",
    "a name with its texts: 'call-note: { nl: …, en: … }'":
      "een naam met de teksten: 'call-note: { nl: …, en: … }'",
    "a name with its type, such as 'children: integer'":
      "een naam met het type, zoals 'children: integer'",
    "a number has a point: 1.5; if '{}' is a key, write a value after it":
      "een getal heeft een punt: 1.5; is '{0}' een sleutel, schrijf er dan een waarde achter",
    "a number of bons":
      "een aantal bonnen",
    "a number of levels":
      "een aantal niveaus",
    "a number of options":
      "een aantal keuzes",
    "a number of successes":
      "een aantal successen",
    "a number of years":
      "een aantal jaren",
    "a participant":
      "een deelnemer",
    "a pillar":
      "een leefgebied",
    "a pillar and a rung, such as { debts: 3 }":
      "een leefgebied en een trede, zoals { debts: 3 }",
    "a pillar and its rungs, such as { debts: ..3 }":
      "een leefgebied met treden, zoals { debts: ..3 }",
    "a pillar has {} rungs or none, and here are {}":
      "een leefgebied heeft {0} treden of geen; hier is het aantal {1}",
    "a pillar's id":
      "het id van een leefgebied",
    "a programme":
      "een programma",
    "a programme file":
      "een programmabestand",
    "a promise":
      "een termijn voor de belofte",
    "a quote inside a cell that does not begin with one":
      "een aanhalingsteken in een cel die er niet mee begint",
    "a quote is opened and never closed":
      "een aanhalingsteken opent hier en sluit nergens",
    "a reward":
      "een beloning",
    "a rung":
      "een trede",
    "a rung from 1 to 5":
      "een trede van 1 tot en met 5",
    "a scenario":
      "een scenario",
    "a scenario file":
      "een scenariobestand",
    "a scenario's name":
      "de naam van een scenario",
    "a second ':' in one line":
      "een tweede ':' in één regel",
    "a second cap defers, and a version has at most one that does":
      "dit is een tweede grens met 'defer', en een versie heeft er hoogstens één",
    "a second document begins here; a rule file has one":
      "hier begint een tweede document; een regelbestand heeft er maar één",
    "a span of days":
      "een eerste en een laatste dag",
    "a step of a ladder":
      "een stap van een ladder",
    "a streak":
      "een reeks",
    "a surrogate stands alone; expected a pair of them":
      "hier staat één surrogaat; surrogaten horen met twee bij elkaar",
    "a tab cannot indent; use spaces":
      "een tab kan niet vooraan een regel staan; gebruik spaties",
    "a tab cannot stand in a string as it is":
      "een tab kan niet zomaar in een tekst staan",
    "a table of weights is about effort, rung or an attribute under 'participants'":
      "een tabel met gewichten gaat over effort, rung of een kenmerk onder 'participants'",
    "a table, such as 'effort: { 1: 0.5, 2: 1 }'":
      "een tabel, zoals 'effort: { 1: 0.5, 2: 1 }'",
    "a test of rungs":
      "een test van treden",
    "a time":
      "een termijn",
    "a time zone":
      "een tijdzone",
    "a value":
      "een waarde",
    "a value cannot begin with '{}'":
      "een waarde kan niet met '{0}' beginnen",
    "a value is expected before '{}'":
      "vóór '{0}' hoort een waarde",
    "a version runs from a first day":
      "een versie heeft een eerste dag nodig",
    "a voucher is worth more than 0":
      "een bon is meer waard dan 0",
    "a way of rounding":
      "een manier van afronden",
    "a weight":
      "een gewicht",
    "a weight for each value, such as { 1: 0.5, 2: 1 }":
      "een gewicht voor elke waarde, zoals { 1: 0.5, 2: 1 }",
    "a whole number":
      "een geheel getal",
    "a whole number from 0 to {}":
      "een geheel getal van 0 tot en met {0}",
    "a window of time":
      "een periode",
    "a word for what happened":
      "een woord dat zegt wat er gebeurd is",
    "a word for what happens beyond a cap":
      "een woord dat zegt wat er boven de grens gebeurt",
    "a word for what happens to a mentor's own claims":
      "een woord voor eigen aanvragen van een mentor",
    "a word for whose total a cap is":
      "een woord dat zegt voor wie of wat de grens telt",
    "a year cannot start on 29 February, which most years do not have":
      "een jaar kan niet op 29 februari beginnen, want de meeste jaren hebben die dag niet",
    "actions":
      "acties",
    "add 'at_most' with the largest amount that you mean":
      "voeg 'at_most' toe met het hoogste bedrag dat u bedoelt",
    "add 'count', such as count: 2..":
      "voeg 'count' toe, zoals count: 2..",
    "add 'expect: { outcome: approved, amount: 40 }' to a claim, or 'expect_total: 40'":
      "voeg 'expect: { outcome: approved, amount: 40 }' toe aan een aanvraag, of 'expect_total: 40'",
    "add '{}: 1', or the weight that you mean":
      "voeg '{0}: 1' toe, of het gewicht dat u bedoelt",
    "add '{}: 1', or the weight that you mean; some action has this effort, or can be given it":
      "voeg '{0}: 1' toe, of het gewicht dat u bedoelt; een actie heeft deze moeite of kan die krijgen",
    "add '{}: …'":
      "voeg '{0}: …' toe",
    "add '{}: …'; people read it in Dutch or in English":
      "voeg '{0}: …' toe; mensen lezen dit in het Nederlands of in het Engels",
    "add an amount, or '{}: none' if that is meant":
      "voeg een bedrag toe, of '{0}: none' als u dat bedoelt",
    "add an amount, or '{}: none' under 'rewards' if that is meant":
      "voeg een bedrag toe, of '{0}: none' onder 'rewards' als u dat bedoelt",
    "add five rungs to the catalogue, or do not ask for them here":
      "voeg vijf treden toe aan de catalogus, of vraag er hier niet naar",
    "add it to the catalogue's file of '{}', or drop this line":
      "zet de actie in het catalogusbestand van '{0}', of haal deze regel weg",
    "add it, or drop the line":
      "voeg de naam en de waarde toe, of haal de regel weg",
    "add it, such as '{}: {}'":
      "voeg de sleutel toe, zoals '{0}: {1}'",
    "add its five rungs to the catalogue, or drop this test":
      "voeg de vijf treden toe aan de catalogus, of haal deze test weg",
    "amounts":
      "bedragen",
    "amounts by pillar, such as { default: 20, debts: 40 }":
      "bedragen per leefgebied, zoals { default: 20, debts: 40 }",
    "amounts cannot be rounded to a multiple of 0":
      "bedragen kunt u niet afronden op een veelvoud van 0",
    "an account":
      "een rekening",
    "an action":
      "een actie",
    "an action belongs to one pillar; keep it in one of the two":
      "een actie hoort bij één leefgebied; laat de actie maar in een van de twee staan",
    "an amount":
      "een bedrag",
    "an amount is never below 0; write digits only":
      "een bedrag is nooit lager dan 0; schrijf alleen cijfers",
    "an amount or a number of bons":
      "een bedrag of een aantal bonnen",
    "an amount, none, or fields such as { base: 20, limit: once }":
      "een bedrag, none, of velden zoals { base: 20, limit: once }",
    "an attribute":
      "een kenmerk",
    "an earlier claim has this id and says something else":
      "een eerdere aanvraag heeft dit id en zegt iets anders",
    "an effort level":
      "een niveau van moeite",
    "an effort level; write a whole number from 1 to 5":
      "een geheel getal van 1 tot en met 5 voor de moeite",
    "an element is missing here":
      "hier ontbreekt een onderdeel",
    "an element of a list cannot stand between the keys of a map":
      "een onderdeel van een lijst kan niet tussen de sleutels van een blok staan",
    "an id with what is known, such as 'p-1: { arm: bonnen }'":
      "een id met wat u weet, zoals 'p-1: { arm: bonnen }'",
    "an object in the object is not read; expected a plain value":
      "een object in een object kan niet; hier hoort een gewone waarde",
    "an option":
      "een keuze",
    "an outcome":
      "een uitkomst",
    "an outcome; write done or missed":
      "een uitkomst, done of missed",
    "begin it on the next line, write [a, b], or put quotes around a text with '- '":
      "begin op de volgende regel, schrijf [a, b], of zet aanhalingstekens om een tekst met '- '",
    "begin it with 'pillar: …', or keep it in another folder than the catalogue":
      "begin met 'pillar: …', of bewaar het bestand in een andere map dan de catalogus",
    "begin with a header: {}":
      "begin met een kopregel: {0}",
    "behind '|' or '>' nothing may stand on the same line":
      "achter '|' of '>' mag niets op dezelfde regel staan",
    "both: { nl: …, en: … }":
      "allebei: { nl: …, en: … }",
    "byte 0x{} is not UTF-8 text":
      "byte 0x{0} is geen tekst in UTF-8",
    "call it {}.yaml, so that the folder reads as a calendar":
      "noem het {0}.yaml; dan staan de versies in de map op datum",
    "cannot be listed: {}":
      "de inhoud is niet te lezen: {0}",
    "cannot be opened; does it exist, and may you read it?":
      "is niet te openen; bestaat het, en mag u het lezen?",
    "cannot be read: {}":
      "is niet te lezen: {0}",
    "change the amount or the rounding, or add a voucher":
      "pas het bedrag of de afronding aan, of voeg een bon toe",
    "check both dates, or leave 'agreed_on' out":
      "kijk of beide datums kloppen, of laat 'agreed_on' weg",
    "check that this is what you mean; a policy that people can read has far fewer":
      "kijk of u dit bedoelt; beleid dat mensen kunnen lezen, heeft er veel minder",
    "check the brackets and the indentation":
      "kijk naar de haakjes en naar hoe de regels inspringen",
    "check the indentation, and that every key has its ':'":
      "kijk of de regels goed inspringen en of elke sleutel een ':' heeft",
    "check the month and the length of the month":
      "kijk of de maand klopt en hoeveel dagen die maand heeft",
    "choose another name, such as 'my-{}'":
      "kies een andere naam, zoals 'my-{0}'",
    "claims":
      "aanvragen",
    "close it":
      "sluit het",
    "close it with '{}'":
      "sluit af met '{0}'",
    "close it with {}":
      "sluit af met {0}",
    "close it, or write a quote inside a quoted cell twice":
      "sluit het, of schrijf een aanhalingsteken binnen aanhalingstekens twee keer",
    "compare it with a line that works; put quotes around a text with special signs":
      "vergelijk met een regel die wel werkt; zet aanhalingstekens om een tekst met bijzondere tekens",
    "conditions":
      "voorwaarden",
    "control character {}":
      "stuurteken {0}",
    "decide claims in order of the day on which they were done":
      "beslis over aanvragen op volgorde van de dag van de actie",
    "declare it under 'participants', such as 'children: integer'":
      "zet het kenmerk onder 'participants', zoals 'children: integer'",
    "declared here":
      "dit staat hier",
    "delete it, or open it":
      "verwijder het teken, of open het eerst",
    "delete it, or write '\\\\' if a backslash is meant":
      "verwijder de code, of schrijf '\\\\' als u een backslash bedoelt",
    "delete it; editors often do not show it":
      "verwijder het teken; vaak ziet u het niet op het scherm",
    "delete the '!' and the word after it; put quotes around a text that begins with '!'":
      "verwijder de '!' en het woord erna; zet aanhalingstekens om een tekst die met '!' begint",
    "delete the accents":
      "verwijder de accenten",
    "delete the line; '%YAML 1.2' is the only one that may stand there":
      "verwijder de regel; alleen '%YAML 1.2' mag daar staan",
    "delete this line":
      "verwijder deze regel",
    "did you mean '*{}'?":
      "bedoelt u '*{0}'?",
    "did you mean '{}'?":
      "bedoelt u '{0}'?",
    "drop it: what no rule asks need not be known about people either":
      "haal het weg: wat geen regel vraagt, hoeft u ook niet over mensen te weten",
    "drop one of them from 'after', or nobody can ever begin":
      "haal er een weg uit 'after'; anders kan nooit iemand beginnen",
    "drop the table, give a reward a 'base', or name it in that reward's 'weights'":
      "haal de tabel weg, geef een beloning een 'base', of noem de tabel daar bij 'weights'",
    "drop this line":
      "haal deze regel weg",
    "effort {} differs from the action's, which is {}":
      "moeite {0} is anders dan de moeite van de actie: die is {1}",
    "effort {} is not from {} to {}":
      "moeite {0} mag hier niet; kies van {1} tot en met {2}",
    "expected ',' or ']' after a value of a list, found {}":
      "na een waarde van een lijst hoort ',' of ']', maar er staat {0}",
    "expected ',' or '}' after a member, found {}":
      "na een naam met waarde hoort ',' of '}', maar er staat {0}",
    "expected ':' after a name, found {}":
      "na een naam hoort ':', maar er staat {0}",
    "expected a condition, and here is {}":
      "hier hoort een voorwaarde, maar er staat {0}",
    "expected a list of rungs, and here is {}":
      "hier hoort een lijst met treden, maar er staat {0}",
    "expected a list of {}, and here is {}":
      "hier hoort een lijst met {0}, maar er staat {1}",
    "expected a name in quotes, found {}":
      "hier hoort een naam tussen aanhalingstekens, maar er staat {0}",
    "expected a value, found {}":
      "hier hoort een waarde, maar er staat {0}",
    "expected an object '{…}' on the line, found {}":
      "op deze regel hoort een object '{…}', maar er staat {0}",
    "expected four hexadecimal digits after '\\u'":
      "na '\\u' horen vier hexadecimale cijfers",
    "expected nothing after the object, found {}":
      "na het object hoort niets, maar er staat {0}",
    "expected the type of an attribute, and here is {}":
      "hier hoort het type van een kenmerk, maar er staat {0}",
    "expected {}, and here is {}":
      "hier hoort {0}, maar er staat {1}",
    "fields such as { start: 2.50, up: 1.25, top: 20, after_miss: start }":
      "velden zoals { start: 2.50, up: 1.25, top: 20, after_miss: start }",
    "fill in the cell, or drop the row":
      "vul de cel in, of haal de rij weg",
    "first declared here":
      "de eerste keer staat hier",
    "first here":
      "de eerste keer staat hier",
    "first written here":
      "de eerste keer staat hier",
    "for full years since then write { years: {} }":
      "schrijf { years: {0} } als u het aantal hele jaren vanaf die datum bedoelt",
    "give it as many spaces as the lines that it belongs with":
      "begin met evenveel spaties als de regels waar deze bij hoort",
    "give the second claim an id of its own, or repeat it exactly":
      "geef de tweede aanvraag een eigen id, of maak beide precies gelijk",
    "has":
      "heeft",
    "has more than one line":
      "staat op meer dan één regel",
    "have":
      "hebben",
    "holds more than {} rule files":
      "bevat meer dan {0} regelbestanden",
    "holds no rule file (*.yaml)":
      "bevat geen regelbestand (*.yaml)",
    "how to object":
      "de tekst over bezwaar",
    "indent it like the lines around it, or {}":
      "laat de regel even ver inspringen als de regels eromheen, of {0}",
    "indent the line, or close the quote with {}":
      "laat de regel inspringen, of sluit de tekst af met {0}",
    "integer, boolean, date, { one_of: [a, b] } or { set_of: [a, b] }":
      "integer, boolean, date, { one_of: [a, b] } of { set_of: [a, b] }",
    "is a date":
      "is een datum",
    "is a whole number":
      "is een geheel getal",
    "is empty":
      "is leeg",
    "is longer than {} signs":
      "is langer dan {0} tekens",
    "is true or false":
      "is true of false",
    "it has {} letters, and {} is the most":
      "de naam heeft {0} letters, en het mogen er hoogstens {1} zijn",
    "it is declared here":
      "dit staat hier",
    "it is the same in all versions of a programme: write '{}: {}'":
      "dit is hetzelfde in alle versies van een programma: schrijf '{0}: {1}'",
    "its options are {}":
      "de keuzes zijn {0}",
    "its values are {}":
      "de waarden zijn {0}",
    "keep one of the two":
      "laat er een van de twee staan",
    "keep one of them":
      "laat er een van de twee staan",
    "keep one of them; 'streak: none' lifts a streak that is inherited":
      "kies een van de twee; 'streak: none' haalt een reeks weg die van hoger in de regels komt",
    "keep one row for each day on which something changed, and give it 'since'":
      "houd één rij voor elke dag waarop iets veranderde, en vul daar 'since' in",
    "keep the one that you mean":
      "laat staan wat u bedoelt",
    "keep the one that you mean, or write two caps":
      "laat staan wat u bedoelt, of schrijf twee grenzen",
    "keys":
      "sleutels",
    "kinds of evidence":
      "soorten bewijs",
    "known here: {}":
      "hier bekend: {0}",
    "labels are for attributes, options, kinds of evidence and caps":
      "labels zijn voor kenmerken, keuzes, soorten bewijs en grenzen",
    "leave it out":
      "laat dit weg",
    "leave it out, or let the rules allow it with 'effort_adjustable'":
      "laat 'effort' weg, of sta het in de regels toe met 'effort_adjustable'",
    "leave one out":
      "laat er een weg",
    "leave one out, or give it an id of its own":
      "laat er een weg, of geef de aanvraag een eigen id",
    "leave out '{}'":
      "laat '{0}' weg",
    "leave the element out":
      "laat het onderdeel weg",
    "let one file of the chain stand on its own, without 'extends'":
      "laat één bestand van de rij op zichzelf staan, zonder 'extends'",
    "let the other end on {}, the day before this one begins":
      "laat de andere eindigen op {0}, de dag voordat deze begint",
    "lies more than {} folders deep":
      "ligt meer dan {0} mappen diep",
    "lower the one or raise the other":
      "verlaag 'at_least' of verhoog 'at_most'",
    "mend the rules, or the expectation if this is what you mean":
      "verbeter de regels, of pas de verwachting aan als u dit bedoelt",
    "more than {} accents on one letter":
      "meer dan {0} accenten op één letter",
    "more than {} files extend one another":
      "meer dan {0} bestanden gebruiken elkaar als basis",
    "more than {} lists and maps inside each other":
      "meer dan {0} lijsten en blokken in elkaar",
    "move this line under '{}'":
      "zet deze regel onder '{0}'",
    "name at least one, or leave the key out":
      "noem er minstens één, of laat de sleutel weg",
    "name those that you mean, such as 'weights: [{}]'":
      "noem de tabellen die u bedoelt, zoals 'weights: [{0}]'",
    "no action of the pillar '{}' earns anything":
      "geen enkele actie van het leefgebied '{0}' levert iets op",
    "no base is multiplied by the weights of '{}'":
      "geen basisbedrag gebruikt de gewichten van '{0}'",
    "no reward reaches {} of the pillar '{}'":
      "er is geen beloning voor {0} van het leefgebied '{1}'",
    "no rule asks for '{}'":
      "geen regel vraagt naar '{0}'",
    "no rule asks for the evidence '{}'":
      "geen regel vraagt naar het bewijs '{0}'",
    "no rule tells '{}' from another option of '{}'":
      "geen regel maakt verschil tussen '{0}' en een andere keuze van '{1}'",
    "no set of vouchers pays {}, which {} can earn":
      "er zijn geen bonnen die samen {0} waard zijn, maar dat bedrag is mogelijk bij {1}",
    "'{}' earns {} at effort {}, and '{}' before it {} at effort {}":
      "'{0}' levert {1} op bij moeite {2}, en '{3}' ervoor {4} bij moeite {5}",
    "the amount of '{}' is set here":
      "het bedrag van '{0}' staat hier",
    "let the later step earn as much at least, or people stop after the easy one":
      "laat de latere stap ten minste evenveel opleveren, anders stoppen mensen na de makkelijke",
    "'{}' earns {} at effort {}: for a point of effort {} as is usual in '{}'":
      "'{0}' levert {1} op bij moeite {2}: per punt moeite {3} als gewoon is in '{4}'",
    "more than twice as much":
      "meer dan twee keer zo veel",
    "less than half as much":
      "minder dan half zo veel",
    "in the middle is '{}', with {} at effort {}":
      "in het midden staat '{0}', met {1} bij moeite {2}",
    "change the amount or the effort, or say in a comment why this action is different":
      "verander het bedrag of de moeite, of zeg in een opmerking waarom deze actie anders is",
    "this ladder never rises, so there is nothing to regain":
      "deze ladder stijgt nooit, dus er is niets om terug te krijgen",
    "say by how much it goes 'up', or write 'after_miss: stay'":
      "schrijf met 'up' hoeveel het bedrag stijgt, of schrijf 'after_miss: stay'",
    "nobody can regain the ladder of '{}': that takes {} {}":
      "niemand kan de ladder van '{0}' terugkrijgen: daarvoor zijn {1} {2}",
    "days, and the programme has {}":
      "dagen nodig, en het programma heeft er {0}",
    "bons, and its limit is {}":
      "bonnen nodig, en er zijn er hoogstens {0}",
    "bons, and the cap '{}' lets {} through":
      "bonnen nodig, en het plafond '{0}' laat er {1} door",
    "the limit is here":
      "de grens staat hier",
    "the cap is here":
      "het plafond staat hier",
    "lower 'regain_after', or write 'after_miss: stay'":
      "maak 'regain_after' kleiner, of schrijf 'after_miss: stay'",
    "one miss takes away all that was climbed":
      "na één misser is alles weg wat bereikt was",
    "let who goes on regain it: 'after_miss: { from: start, regain_after: 5 }', or 'stay'":
      "geef het terug aan wie doorgaat: 'after_miss: { from: start, regain_after: 5 }', of 'stay'",
    "this condition holds for everybody":
      "deze voorwaarde klopt voor iedereen",
    "this condition holds for nobody":
      "deze voorwaarde klopt voor niemand",
    "this condition holds for everybody who takes part":
      "deze voorwaarde klopt voor iedereen die meedoet",
    "this condition holds for nobody who takes part":
      "deze voorwaarde klopt voor niemand die meedoet",
    "who takes part is said here":
      "wie meedoet, staat hier",
    "drop it; rules that ask nothing are easier to read":
      "laat de voorwaarde weg; regels die niets vragen, zijn makkelijker te lezen",
    "write what you mean; nobody gets a bon by it":
      "schrijf wat u bedoelt; zo krijgt niemand een bon",
    "write what you mean; as it stands, nobody can meet it":
      "schrijf wat u bedoelt; zo kan niemand eraan voldoen",
    "this version begins on {}, {} days after it is made public on {}":
      "deze versie begint op {0}, {1} dagen nadat zij op {2} bekend is",
    "the notice that people get is said here":
      "hoe lang van tevoren mensen het weten, staat hier",
    "let it begin on {} or later, so that people can prepare":
      "laat de versie op {0} of later beginnen, zodat mensen zich kunnen voorbereiden",
    "a notice":
      "een termijn voor de aankondiging",
    "nobody reads {} any more":
      "niemand leest {0} nog",
    "none":
      "geen",
    "nothing is called '{}'":
      "niets heeft de naam '{0}'",
    "nothing is written after '-'":
      "er staat niets na '-'",
    "nothing is written after '{}:'":
      "er staat niets na '{0}:'",
    "numbers":
      "getallen",
    "one amount for all: 40, or one for each action: { call-creditors: 40 }":
      "een bedrag voor alles: 40, of een per actie: { call-creditors: 40 }",
    "one of {}":
      "een van {0}",
    "one of: {}":
      "een van deze: {0}",
    "one pillar is one file; put its actions together":
      "elk leefgebied is één bestand; zet de acties bij elkaar",
    "only elements that begin with '-' can stand in a list":
      "in een lijst kunnen alleen onderdelen staan die met '-' beginnen",
    "only one version can be in force on a day":
      "op een dag kan maar één versie gelden",
    "opened here":
      "hier geopend",
    "options":
      "keuzes",
    "payouts":
      "uitbetalingen",
    "pillars":
      "leefgebieden",
    "put a text in double quotes":
      "zet een tekst tussen dubbele aanhalingstekens",
    "put quotes around a text that begins with '!'":
      "zet aanhalingstekens om een tekst die met '!' begint",
    "put quotes around a text that begins with '{}'":
      "zet aanhalingstekens om een tekst die met '{0}' begint",
    "put quotes around a text that begins with such a sign":
      "zet aanhalingstekens om een tekst die met zo'n teken begint",
    "put quotes around a text with ': ' in it":
      "zet aanhalingstekens om een tekst met ': ' erin",
    "put quotes around it if it is a text that begins with '*'":
      "zet er aanhalingstekens om als het een tekst is die met '*' begint",
    "put quotes around the whole value":
      "zet aanhalingstekens om de hele waarde",
    "put the whole cell in quotes, and write a quote inside it twice":
      "zet de hele cel tussen aanhalingstekens, en schrijf een aanhalingsteken erin twee keer",
    "put them in 'scenarios' in the programme's folder; looked in '{}'":
      "zet ze in 'scenarios' in de map van het programma; gezocht is in '{0}'",
    "put what follows in a file of its own, or delete this line":
      "zet wat volgt in een eigen bestand, of verwijder deze regel",
    "raise 'top' or lower 'start'":
      "verhoog 'top' of verlaag 'start'",
    "raise it to at least {}, or check what it covers":
      "verhoog de grens naar minstens {0}, of kijk wat eronder valt",
    "reasons":
      "redenen",
    "remove it":
      "haal het weg",
    "remove the ',' before it":
      "haal de ',' ervoor weg",
    "replace the tab by spaces":
      "vervang de tab door spaties",
    "round it, or drop the digits at the end":
      "rond het bedrag af, of haal de laatste cijfers weg",
    "save it as CSV in UTF-8":
      "sla het bestand op als CSV in UTF-8",
    "save the file as UTF-8":
      "sla het bestand op als UTF-8",
    "save the file as UTF-8: most editors offer it under 'Save as'":
      "sla het bestand op als UTF-8: dat kan meestal onder 'Opslaan als'",
    "save the file with commas between the cells":
      "sla het bestand op met komma's tussen de cellen",
    "scenarios":
      "scenario's",
    "semicolons":
      "puntkomma's",
    "some of {} with ';' between them, or '-' for none":
      "een of meer van {0} met ';' ertussen, of '-' voor geen",
    "split it, or check that this is a rule file":
      "splits het bestand, of kijk of dit een regelbestand is",
    "split the file, or use fewer aliases":
      "splits het bestand, of gebruik minder verwijzingen met '*'",
    "standard input":
      "de standaardinvoer",
    "standard output":
      "de standaarduitvoer",
    "tabs":
      "tabs",
    "tags are not used in rule files":
      "een regelbestand gebruikt geen tags",
    "take it out of this list, or write 'after: none' under '{}'":
      "haal de actie uit deze lijst, of schrijf 'after: none' onder '{0}'",
    "text after the quote that closes the cell; expected ',' or the end of the line":
      "tekst na het laatste aanhalingsteken van de cel; hier hoort ',' of het einde van de regel",
    "the '{}' is opened here":
      "de '{0}' opent hier",
    "the action was agreed after it was done":
      "de dag van de afspraak komt na de dag van de actie",
    "the action {}":
      "de actie {0}",
    "the action {} stands in the pillar '{}' and again in '{}'":
      "de actie {0} staat in het leefgebied '{1}' en nog een keer in '{2}'",
    "the actions stand in the catalogue, '{}'":
      "de acties staan in de catalogus, '{0}'",
    "the attribute {}":
      "het kenmerk {0}",
    "the attribute {} needs one type, and has none":
      "het kenmerk {0} heeft één type nodig, maar heeft er geen",
    "the attribute {} needs one type, and has {}: {}":
      "het kenmerk {0} heeft één type nodig, maar heeft er {1}: {2}",
    "the attribute's label":
      "het label van het kenmerk",
    "the byte 0x{} is not UTF-8 here":
      "de byte 0x{0} is hier geen UTF-8",
    "the cap '{}' is {}, below {}, the smallest amount that it covers":
      "de grens '{0}' is {1}, lager dan {2}, het kleinste bedrag dat eronder valt",
    "the cap {}":
      "de grens {0}",
    "the cap's label":
      "het label van de grens",
    "the card's text":
      "de tekst van de kaart",
    "the column '{}' means nothing here and is ignored":
      "de kolom '{0}' betekent hier niets en telt niet mee",
    "the column '{}' stands twice in the header":
      "de kolom '{0}' staat twee keer in de kopregel",
    "the columns are separated by {}; expected commas":
      "tussen de kolommen staan {0}; hier horen komma's",
    "the control character U+{} stands here; expected text":
      "hier staat het stuurteken U+{0}; hier hoort tekst",
    "the earlier version":
      "de eerdere versie",
    "the end of the line":
      "het einde van de regel",
    "the file":
      "de hoofdsleutels",
    "the file ends where a value is expected":
      "het bestand stopt waar nog een waarde hoort",
    "the file has more than {} bytes, the most of a rule file":
      "het bestand heeft meer dan {0} bytes, en meer mag een regelbestand niet hebben",
    "the file has more than {} words, lists and maps, each '*' counted as all that it stands for":
      "het bestand heeft meer dan {0} woorden, lijsten en blokken; elke '*' telt als alles waar die voor staat",
    "the file has {} bytes; a rule file has at most {}":
      "het bestand heeft {0} bytes; een regelbestand heeft er hoogstens {1}",
    "the file is UTF-16; expected UTF-8":
      "het bestand is UTF-16; hier hoort UTF-8",
    "the file is a JSON list; expected an object on each line":
      "het bestand is een JSON-lijst; op elke regel hoort één object",
    "the file is a spreadsheet or another zip file; expected text":
      "het bestand is een spreadsheet of een ander zipbestand; hier hoort tekst",
    "the file is empty":
      "het bestand is leeg",
    "the file is saved as {}, not as UTF-8":
      "het bestand is opgeslagen als {0}, niet als UTF-8",
    "the first is here":
      "de eerste staat hier",
    "the first line names the columns, with commas between them":
      "op de eerste regel staan de namen van de kolommen, met komma's ertussen",
    "the folder of the catalogue":
      "de map van de catalogus",
    "the header has no column '{}'":
      "de kopregel heeft geen kolom '{0}'",
    "the label of {}":
      "het label van {0}",
    "the ladder is here":
      "de ladder staat hier",
    "the ladder starts above its 'top'":
      "de ladder begint hoger dan 'top'",
    "the line is longer than {} bytes":
      "de regel is langer dan {0} bytes",
    "the list begins here":
      "de lijst begint hier",
    "the map begins here":
      "het blok begint hier",
    "the merge key '<<' is not used in rule files":
      "een regelbestand gebruikt de sleutel '<<' niet",
    "the name '{}' stands twice in the object":
      "de naam '{0}' staat twee keer in het object",
    "the number of days":
      "het aantal dagen",
    "the number of times":
      "het aantal keren",
    "the number of {}":
      "het getal voor '{0}'",
    "the object has more than {} values":
      "het object heeft meer dan {0} waarden",
    "the other is here":
      "de andere staat hier",
    "the path is relative to this file; '{}' should hold a file a pillar":
      "het pad begint bij dit bestand; in '{0}' hoort een bestand per leefgebied",
    "the path is relative to this file; '{}' should hold one file for each pillar":
      "het pad geldt vanaf dit bestand; in '{0}' hoort een bestand per leefgebied",
    "the path is relative to this file; looked for '{}'":
      "het pad begint bij dit bestand; gezocht is naar '{0}'",
    "the pillar is declared here":
      "het leefgebied staat hier",
    "the pillar {} has no rungs to test":
      "het leefgebied {0} heeft geen treden om te testen",
    "the pillar {} is declared twice":
      "het leefgebied {0} staat in twee bestanden",
    "the pillar's name":
      "de naam van het leefgebied",
    "the point comes before the cents; if {} thousand is meant, write {}_{}":
      "de punt staat voor de centen; schrijf {1}_{2} als u {0} duizend bedoelt",
    "the programme's id":
      "het id van het programma",
    "the programme's name":
      "de naam van het programma",
    "the quote that opens here is never closed":
      "het aanhalingsteken dat hier opent, sluit nergens",
    "the quote that opens here is not closed within the {} bytes that a record can have":
      "het aanhalingsteken dat hier opent, sluit niet binnen de {0} bytes van een rij",
    "the record has more than {} cells":
      "de rij heeft meer dan {0} cellen",
    "the record is longer than {} bytes":
      "de rij is langer dan {0} bytes",
    "the rewards of '{}'":
      "de beloningen van '{0}'",
    "the rewards of a pillar":
      "de beloningen van een leefgebied",
    "the rule that decided it: {}":
      "de regel die de uitkomst bepaalde: {0}",
    "the rules ask for nothing called {}":
      "de regels vragen niets met de naam {0}",
    "the rung on the action's own pillar is asked for, and {} has no rungs":
      "hier wordt de trede op het eigen leefgebied van een actie gevraagd, maar {0} heeft geen treden",
    "the rung on the action's own pillar is asked for, and {} have no rungs":
      "hier wordt de trede op het eigen leefgebied van een actie gevraagd, maar {0} hebben geen treden",
    "the scenario {} expects nothing":
      "het scenario {0} verwacht niets",
    "the string that opens here is not closed on its line":
      "de tekst die hier opent, sluit niet op dezelfde regel",
    "the table of {}":
      "de tabel van {0}",
    "the tables are {}":
      "de tabellen zijn {0}",
    "the test of a date":
      "de test van een datum",
    "the test of a set":
      "de test van een kenmerk met meer keuzes",
    "the text begins here":
      "de tekst begint hier",
    "the text in '{}'":
      "de tekst in '{0}'",
    "the type of an attribute":
      "het type van een kenmerk",
    "the version of the rule language":
      "de versie van de regeltaal",
    "the vouchers are here":
      "de bonnen staan hier",
    "the weights of '{}' have no row for {}":
      "de gewichten van '{0}' hebben geen rij voor {1}",
    "there is a row for this participant and day already":
      "er is al een rij voor deze deelnemer en deze dag",
    "there is no '&{}' above this '*{}'":
      "er staat geen '&{0}' boven deze '*{1}'",
    "there is no ':' after '{}'":
      "er staat geen ':' na '{0}'",
    "there is no catalogue in {}":
      "er is geen catalogus in {0}",
    "there is no day {}":
      "de dag {0} bestaat niet",
    "there is no file {}":
      "het bestand {0} bestaat niet",
    "there is no file {} to extend":
      "het basisbestand {0} bestaat niet",
    "there is no key before this ':'":
      "er staat geen sleutel vóór deze ':'",
    "there is no space behind the ':' of '{}'":
      "er staat geen spatie achter de ':' van '{0}'",
    "there is no such file or folder":
      "dit bestand of deze map bestaat niet",
    "there is no table under 'weights' yet":
      "er staat nog geen tabel onder 'weights'",
    "there is nothing in this file but comments and white space":
      "in dit bestand staan alleen opmerkingen en lege regels",
    "these scenarios have no programme to run under":
      "bij deze scenario's hoort nog geen programma",
    "these {} wait for each other: {}":
      "deze {0} acties wachten op elkaar: {1}",
    "they ask for {}; a rung is 'rung: { PILLAR: 3 }'":
      "ze vragen {0}; een trede schrijft u als 'rung: { LEEFGEBIED: 3 }'",
    "they begin here":
      "die regels beginnen hier",
    "this '{}' closes nothing":
      "deze '{0}' sluit niets af",
    "this backslash begins nothing that YAML knows":
      "deze backslash begint niets dat YAML kent",
    "this claim stands twice, with the same id {}":
      "deze aanvraag staat er twee keer, met hetzelfde id {0}",
    "this condition has no test":
      "deze voorwaarde heeft geen test",
    "this does not belong to the value before it":
      "dit hoort niet bij de waarde ervoor",
    "this does not belong to what stands above it":
      "dit hoort niet bij wat erboven staat",
    "this expectation is empty":
      "deze verwachting is leeg",
    "this file lies in a catalogue and does not say which pillar it is":
      "dit bestand ligt in een catalogus, maar zegt niet welk leefgebied het is",
    "this is a list; expected one value":
      "dit is een lijst; hier hoort één waarde",
    "this is no programme, no pillar of a catalogue and no scenarios":
      "dit is geen programma, geen leefgebied van een catalogus en geen scenario",
    "this is not the id of a household":
      "dit is geen geldig id voor een huishouden",
    "this is not the id of a participant":
      "dit is geen geldig id voor een deelnemer",
    "this is not the id of a {}":
      "dit is geen geldig id voor '{0}'",
    "this is not valid YAML: {}":
      "dit is geen geldige YAML: {0}",
    "this line belongs neither to the list above nor to what holds it":
      "deze regel hoort niet bij de lijst erboven en ook niet bij wat om die lijst staat",
    "this line does not line up with the lines above it":
      "deze regel begint niet recht onder de regels erboven",
    "this list":
      "deze lijst",
    "this list of {} is empty":
      "hier staat een lege lijst met {0}",
    "this object has no '{}'":
      "dit object heeft geen '{0}'",
    "this participant is probably a citizen service number (BSN)":
      "deze deelnemer is waarschijnlijk een burgerservicenummer (BSN)",
    "this reward":
      "deze beloning",
    "this row has no '{}'":
      "deze rij heeft geen '{0}'",
    "this row has {} cells, and the header has {}":
      "deze rij heeft {0} cellen, en de kopregel heeft er {1}",
    "this stands behind the closing quote":
      "dit staat achter het laatste aanhalingsteken",
    "this test of a set is empty":
      "deze test van een kenmerk met meer keuzes is leeg",
    "this test of rungs is empty":
      "deze test van treden is leeg",
    "this version begins on {}, and its file is called '{}'":
      "deze versie begint op {0}, maar het bestand heet '{1}'",
    "this version, {}, overlaps another, {}":
      "deze versie, {0}, overlapt met een andere, {1}",
    "this voucher":
      "deze bon",
    "true or false":
      "true of false",
    "unknown action '{}'":
      "onbekende actie '{0}'",
    "unknown action {}":
      "onbekende actie {0}",
    "unknown attribute {}":
      "onbekend kenmerk {0}",
    "unknown currency {}":
      "onbekende munteenheid {0}",
    "unknown key {} in {}":
      "onbekende sleutel {0} in {1}",
    "unknown pillar {}":
      "onbekend leefgebied {0}",
    "unknown time zone {}":
      "onbekende tijdzone {0}",
    "unknown weight {}":
      "onbekend gewicht {0}",
    "use a number of your own for each participant; a BSN is not stored":
      "gebruik een eigen nummer voor elke deelnemer; een BSN bewaren wij niet",
    "use an attribute of type integer, or a table under 'weights'":
      "gebruik een kenmerk van het type integer, of een tabel onder 'weights'",
    "use it in a test or a table of weights, or drop it":
      "gebruik de keuze in een test of een tabel met gewichten, of haal de keuze weg",
    "use small letters, digits and single dashes, such as call-creditors":
      "gebruik kleine letters, cijfers en losse streepjes, zoals call-creditors",
    "use small letters, digits and single dashes: call-note":
      "gebruik kleine letters, cijfers en losse streepjes: call-note",
    "use small letters, digits and single dashes: {}":
      "gebruik kleine letters, cijfers en losse streepjes: {0}",
    "weights":
      "gewichten",
    "weights and 'times' can raise this base above {}":
      "met gewichten en 'times' kan dit basisbedrag hoger worden dan {0}",
    "weights are about effort, rung, a boolean or a one_of attribute":
      "gewichten gaan over effort, rung, of een kenmerk van het type boolean of one_of",
    "what a miss does":
      "een woord dat zegt wat er na een gemiste keer gebeurt",
    "what is known about {}":
      "de gegevens van {0}",
    "what should come out, such as { outcome: approved, amount: 40 }":
      "wat eruit moet komen, zoals { outcome: approved, amount: 40 }",
    "where a ladder goes on":
      "een woord dat zegt waar de ladder verdergaat",
    "without a reason":
      "zonder reden",
    "words for whose total a cap is":
      "woorden die zeggen voor wie of wat de grens telt",
    "write '' for an apostrophe inside of single quotes, or use double quotes":
      "schrijf '' voor een apostrof tussen enkele aanhalingstekens, of gebruik dubbele aanhalingstekens",
    "write '- ' before it, or give it another indentation":
      "zet er '- ' voor, of laat de regel anders inspringen",
    "write 'KEY: VALUE'":
      "schrijf 'SLEUTEL: WAARDE'",
    "write 'KEY: VALUE', or indent the line if it goes on":
      "schrijf 'SLEUTEL: WAARDE', of laat de regel inspringen als hij een vervolg is",
    "write 'KEY: VALUE'; put quotes around a text that begins with one of [ { ?":
      "schrijf 'SLEUTEL: WAARDE'; zet aanhalingstekens om een tekst die begint met [ { of ?",
    "write 'KEY:' above it, or delete the '-'":
      "schrijf er 'SLEUTEL:' boven, of verwijder de '-'",
    "write '\\\\' for a backslash, or use single quotes around the text":
      "schrijf '\\\\' voor een backslash, of zet enkele aanhalingstekens om de tekst",
    "write 'bon: none' for a card without money":
      "schrijf 'bon: none' voor een kaart zonder geld",
    "write '{}' instead":
      "schrijf in plaats daarvan '{0}'",
    "write '{}', or put the other programme in a folder of its own":
      "schrijf '{0}', of zet het andere programma in een eigen map",
    "write 02-28 or 03-01":
      "schrijf 02-28 of 03-01",
    "write 1 to {} signs on one line":
      "schrijf 1 tot en met {0} tekens op één regel",
    "write 18, 18..27, 18.. or [18, 21]":
      "schrijf 18, 18..27, 18.. of [18, 21]",
    "write \\\" for a quote inside of double quotes, or use single quotes":
      "schrijf \\\" voor een aanhalingsteken tussen dubbele aanhalingstekens, of gebruik enkele aanhalingstekens",
    "write a backslash twice":
      "schrijf een backslash twee keer",
    "write a day, a range such as 2000-01-01.., or { years: 18.. }":
      "schrijf een dag, een bereik zoals 2000-01-01.., of { years: 18.. }",
    "write a letter or digit, then letters, digits, '.', '_', '-', '@' or '\\', at most 64":
      "begin met een letter of cijfer, dan letters, cijfers, '.', '_', '-', '@' of '\\', samen hoogstens 64",
    "write a name such as Europe/Amsterdam":
      "schrijf een naam zoals Europe/Amsterdam",
    "write a number and a unit, such as 4 weeks; the units: {}":
      "schrijf een getal en een eenheid, zoals 4 weeks; de eenheden zijn: {0}",
    "write a number from 0 to 100 with at most {} decimals, such as 1.5":
      "schrijf een getal van 0 tot en met 100 met hoogstens {0} cijfers achter de punt, zoals 1.5",
    "write a number or a range, such as 18, 18..27, 18.. or ..27":
      "schrijf een getal of een bereik, zoals 18, 18..27, 18.. of ..27",
    "write a path, such as ../base/2017-12-01.yaml":
      "schrijf een pad, zoals ../base/2017-12-01.yaml",
    "write a path, such as ../catalogue":
      "schrijf een pad, zoals ../catalogue",
    "write a point, not a comma: {}":
      "schrijf een punt, geen komma: {0}",
    "write a quote inside a quoted cell twice":
      "schrijf een aanhalingsteken binnen aanhalingstekens twee keer",
    "write a test such as { arm: bonnen }, or leave the key out":
      "schrijf een test zoals { arm: bonnen }, of laat de sleutel weg",
    "write a value, or leave out '{}'":
      "schrijf een waarde, of laat '{0}' weg",
    "write a whole number from {} to {}, digits only":
      "schrijf een geheel getal van {0} tot en met {1}, alleen cijfers",
    "write all {}, lowest first, or leave 'rungs' out":
      "schrijf ze alle {0}, de laagste eerst, of laat 'rungs' weg",
    "write all, none, or a list such as [{}]":
      "schrijf all, none, of een lijst zoals [{0}]",
    "write an amount, or an amount each so many times: 1.50 each 2 times":
      "schrijf een bedrag, of een bedrag voor elke zoveel keer: 1.50 each 2 times",
    "write an amount, such as 60, or a number of bons, such as 3 bons":
      "schrijf een bedrag, zoals 60, of een aantal bonnen, zoals 3 bons",
    "write an option, or a list of options":
      "schrijf een keuze, of een lijst met keuzes",
    "write at least {}, or leave it out if nothing is meant":
      "schrijf minstens {0}, of laat het weg als u niets bedoelt",
    "write at most {}":
      "schrijf hoogstens {0}",
    "write both or one of them: 18..27, 18.. or ..27":
      "schrijf ze allebei of een van de twee: 18..27, 18.. of ..27",
    "write day, week, month, quarter or year here, or 'beyond: reduce'":
      "schrijf hier day, week, month, quarter of year, of schrijf 'beyond: reduce'",
    "write digits only, such as 400":
      "schrijf alleen cijfers, zoals 400",
    "write digits only, with a point before the cents: 40.50":
      "schrijf alleen cijfers, met een punt voor de centen: 40.50",
    "write each object on a line, as \"jq -c '.[]'\" does":
      "schrijf elk object op een eigen regel, zoals \"jq -c '.[]'\" doet",
    "write false":
      "schrijf false",
    "write it as \\t":
      "schrijf de tab als \\t",
    "write it under its pillar '{}'":
      "schrijf de actie onder het leefgebied '{0}'",
    "write letters, digits, signs and single spaces; it stands in the books as it is":
      "schrijf letters, cijfers, tekens en enkele spaties; zo komt het in de boeken",
    "write month and day with a dash, such as 09-01 for 1 September":
      "schrijf maand en dag met een streepje, zoals 09-01 voor 1 september",
    "write none if no weight is meant, or all":
      "schrijf none als u geen gewicht bedoelt, of schrijf all",
    "write once, or a number per window: 2 per year, 8 per 28 days":
      "schrijf once, of een aantal per periode: 2 per year, 8 per 28 days",
    "write one 'key: value' a line, further in":
      "schrijf één 'sleutel: waarde' per regel, verder naar rechts",
    "write one of: {}, or a number of days: 28 days":
      "schrijf een van deze: {0}, of een aantal dagen: 28 days",
    "write one or more of { any_of: [a, b], all_of: [a, b], none_of: [a, b], count: 2.. }":
      "schrijf een of meer van { any_of: [a, b], all_of: [a, b], none_of: [a, b], count: 2.. }",
    "write one, such as week or 28 days":
      "schrijf een periode, zoals week of 28 days",
    "write out what is meant here":
      "schrijf uit wat u hier bedoelt",
    "write reduce or refuse for one of them":
      "schrijf bij een van de twee reduce of refuse",
    "write refuse or warn, or cap an amount of money":
      "schrijf refuse of warn, of stel een grens aan een bedrag",
    "write tests such as { age: 18.., arm: bonnen }":
      "schrijf voorwaarden zoals { age: 18.., arm: bonnen }",
    "write tests such as { arm: bonnen }":
      "schrijf tests zoals { arm: bonnen }",
    "write the '{}', or put quotes around a text with signs in it":
      "schrijf de '{0}', of zet aanhalingstekens om een tekst met zulke tekens",
    "write the amount that you mean; leave the cap out where nothing is capped":
      "schrijf het bedrag dat u bedoelt; laat de grens weg als er geen grens is",
    "write the day on which it comes into force: 2017-12-01..2019-05-31":
      "schrijf de dag waarop de versie ingaat: 2017-12-01..2019-05-31",
    "write the earlier day first":
      "schrijf de vroegste dag eerst",
    "write the element":
      "schrijf het onderdeel",
    "write the element, or delete the '-'":
      "schrijf het onderdeel, of verwijder de '-'",
    "write the first and the last day, such as 2017-12-01..2019-05-31":
      "schrijf de eerste en de laatste dag, zoals 2017-12-01..2019-05-31",
    "write the key, or delete the ':'":
      "schrijf de sleutel, of verwijder de ':'",
    "write the keys out, or use 'extends' to build on another programme":
      "schrijf de sleutels uit, of ga met 'extends' verder op een ander programma",
    "write the rules":
      "schrijf de regels",
    "write the rules in it, or delete the file":
      "schrijf er de regels in, of verwijder het bestand",
    "write the smaller number first":
      "schrijf het kleinste getal eerst",
    "write the step, such as 5, or leave 'to' out":
      "schrijf de stap, zoals 5, of laat 'to' weg",
    "write the text on the next lines, indented; or put quotes around it":
      "schrijf de tekst op de volgende regels en laat die inspringen; of zet er aanhalingstekens om",
    "write the three letters of ISO 4217, such as EUR":
      "schrijf de drie letters van ISO 4217, zoals EUR",
    "write the value, and close every '[' and '{'":
      "schrijf de waarde, en sluit elke '[' en '{'",
    "write the value, or delete '{}'":
      "schrijf de waarde, of verwijder '{0}'",
    "write true":
      "schrijf true",
    "write true or false":
      "schrijf true of false",
    "write year, month and day with dashes, such as 2017-12-01":
      "schrijf jaar, maand en dag met streepjes, zoals 2017-12-01",
    "write {}":
      "schrijf {0}",
    "write {} lines '- { nl: …, en: … }', lowest first":
      "schrijf {0} regels '- { nl: …, en: … }', de laagste eerst",
    "{ arm: bonnen, since: 2018-01-01 }, or a list of these":
      "{ arm: bonnen, since: 2018-01-01 }, of een lijst hiervan",
    "{} and {}":
      "{0} en {1}",
    "{} and {} more":
      "{0} en nog {1}",
    "{} cannot be 0":
      "{0} kan niet 0 zijn",
    "{} cannot be read: {}":
      "{0} is niet te lezen: {1}",
    "{} cannot be the name of {}":
      "{0} kan niet de naam van {1} zijn",
    "{} cannot be written: its folder does not exist":
      "{0} is niet te schrijven: de map bestaat niet",
    "{} cannot be written: {}":
      "{0} is niet te schrijven: {1}",
    "{} ends before it begins":
      "{0} eindigt vóór het begin",
    "{} expects {} in all, and {} is paid":
      "{0} verwacht in totaal {1}, maar er wordt {2} betaald",
    "{} expects {}, and it comes out {}":
      "{0} verwacht {1}, maar er komt {2} uit",
    "{} has a space too many, a tab or another sign that cannot be seen":
      "{0} bevat een spatie te veel, een tab of een ander teken dat niet te zien is",
    "{} has keys with values, and here is {}":
      "voor {0} zijn sleutels met waarden nodig, maar hier staat {1}",
    "{} has more decimals than {} has, which is {}":
      "{0} heeft te veel cijfers achter de punt: {1} heeft er {2}",
    "{} has no text in '{}'":
      "{0} heeft geen tekst in '{1}'",
    "{} has spaces in it":
      "in {0} staan spaties",
    "{} has {} {}, and {} is the most":
      "te veel in {0}: {1} {2}, en het mogen er hoogstens {3} zijn",
    "{} is a file; expected a folder":
      "{0} is een bestand; hier hoort een map",
    "{} is a folder; expected a file":
      "{0} is een map; hier hoort een bestand",
    "{} is an action of '{}', not of '{}'":
      "{0} is een actie van '{1}', niet van '{2}'",
    "{} is more than the largest amount here":
      "{0} is meer dan het hoogste bedrag dat hier mag",
    "{} is neither true nor false":
      "{0} is niet true en niet false",
    "{} is no option of '{}'":
      "{0} is geen keuze van '{1}'",
    "{} is not a date":
      "{0} is geen datum",
    "{} is not a day of the year":
      "{0} is geen dag van het jaar",
    "{} is not a limit":
      "{0} is geen limiet",
    "{} is not a list of weights":
      "{0} is geen lijst met gewichten",
    "{} is not a step of a ladder":
      "{0} is geen stap van een ladder",
    "{} is not a weight":
      "{0} is geen gewicht",
    "{} is not a window of time":
      "{0} is geen periode",
    "{} is not an amount":
      "{0} is geen bedrag",
    "{} is not {}":
      "hier hoort {1}, maar er staat {0}",
    "{} is to be removed, and the parent has none in {}":
      "{0} moet weg, maar het basisbestand heeft dit niet bij {1}",
    "{} is to be removed, and this file extends no other":
      "{0} moet weg, maar dit bestand heeft geen basisbestand",
    "{} leads back to a file that extends it":
      "{0} leidt terug naar een bestand dat het zelf als basis gebruikt",
    "{} may not be read by this user":
      "deze gebruiker mag {0} niet lezen",
    "{} may not be written by this user":
      "deze gebruiker mag {0} niet schrijven",
    "{} needs '{}'":
      "in {0} ontbreekt '{1}'",
    "{} needs keys with values, and here is {}":
      "{0} heeft sleutels met waarden nodig, maar hier staat {1}",
    "{} stands twice in this list":
      "{0} staat twee keer in deze lijst",
    "{} tables of weights multiply this base, and {} is the most":
      "{0} tabellen met gewichten gelden voor dit basisbedrag, en het mogen er hoogstens {1} zijn",
    "{} {}":
      "{0} {1}",
    "{} {} a streak beside a ladder":
      "{0} {1} een reeks naast een ladder",
    "{}, a range or a list":
      "{0}, een bereik of een lijst",
    "{}, or put quotes around '{}' if the word itself is meant":
      "{0}, of zet aanhalingstekens om '{1}' als u het woord zelf bedoelt",
    "{}, written as an escape":
      "{0}, geschreven als code na een backslash",
    "{}; version {} of the engine did it":
      "{0}; versie {1} van bonboek deed dit",
  ]
}
