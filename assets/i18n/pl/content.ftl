### Names and descriptions of the templates and examples.

content-blank = Pusta mapa
content-blank-description = Pięć etapów i najczęstsze pasy, które czekają na karty
content-five-stages = Pięć etapów
content-five-stages-description = Od świadomości do poleceń: zakup roweru do miasta
content-before-during-after = Przed zakupem, w trakcie i po nim
content-before-during-after-description = Wizyta u optyka w trzech fazach
content-b2b-purchase = Zakup B2B w siedmiu fazach
content-b2b-purchase-description = Od „jeszcze nie szukam” do lojalności, z punktami styku każdej fazy
content-phone-system = Wybór telefonii dla firmy
content-phone-system-description = Osiem kroków od pierwszej potrzeby do polecenia
content-example-phone-system = Przejście na nową telefonię w firmie
content-example-phone-system-description = Gotowa mapa z dwiema personami, po angielsku
content-example-library = Miesiąc w bibliotece
content-example-library-description = Gotowa mapa z faktami każdego rodzaju, po polsku
