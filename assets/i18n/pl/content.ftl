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
content-life-cycle = Cykl życia
content-life-cycle-description = Wdrożenie, utrzymanie, korzystanie, odnowienie: rok na siłowni
content-service-blueprint = Service blueprint
content-service-blueprint-description = Wizyta w restauracji z trzema liniami, osobami odpowiedzialnymi i przekazaniami
content-cafe = Wizyta w kawiarni
content-cafe-description = Godzina między spotkaniami, odbierana wszystkimi zmysłami
content-online-shop = Sklep internetowy
content-online-shop-description = Buty do biegania na sobotę: od szukania do zwrotu
content-music-streaming = Serwis muzyczny
content-music-streaming-description = Od linku od znajomych do nawyku wartego opłaty
content-business-software = Oprogramowanie dla firm, B2B
content-business-software-description = Ta, która decyduje, i ten, kto z nim pracuje: od problemu do przedłużenia
content-travel-app = Aplikacja i urządzenia
content-travel-app-description = Wyjazd na tablecie, komputerze i telefonie oraz to, co między nimi ginie
content-worksheet = Arkusz warsztatowy
content-worksheet-description = Rząd po rzędzie, każdy z pytaniem, do wypełnienia na sali
content-gap-analysis = Analiza luk
content-gap-analysis-description = Z czego korzystają pacjenci, a co zapewnia gabinet
content-example-phone-system = Przejście na nową telefonię w firmie
content-example-phone-system-description = Gotowa mapa z dwiema personami, po angielsku
content-example-library = Miesiąc w bibliotece
content-example-library-description = Gotowa mapa z faktami każdego rodzaju, po polsku

# Przewodnik wywiadu: pytania na głos, najpierw o całą podróż, potem o każdy etap.
content-guide-trigger = Co się stało, że zaczęli Państwo szukać czegoś nowego?
content-guide-search = Jak Państwo szukali?
content-guide-found = Jak Państwo do nas trafili?
content-guide-trial = Jak ważny był bezpłatny okres próbny?
content-guide-choice = Dlaczego wybrali Państwo nas, a nie innych?
content-guide-actions = Co Państwo wtedy zrobili?
content-guide-motivations = Co chcieli Państwo osiągnąć?
content-guide-questions = O co pytali Państwo samych siebie?
content-guide-barriers = Co przeszkadzało?
