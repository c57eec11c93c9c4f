print("bonboek")
