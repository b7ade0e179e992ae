### Names and descriptions of the templates and examples.

content-blank = Пустая карта
content-blank-description = Пять этапов и обычные дорожки, которые ждут карточек
content-five-stages = Пять этапов
content-five-stages-description = От знакомства до рекомендаций: покупка городского велосипеда
content-before-during-after = До, во время и после покупки
content-before-during-after-description = Визит в оптику в трёх фазах
content-b2b-purchase = Закупка B2B в семи фазах
content-b2b-purchase-description = От «пока не ищем» до лояльности, с точками контакта каждой фазы
content-phone-system = Выбор телефонии для компании
content-phone-system-description = Восемь шагов от первой потребности до рекомендации
content-example-phone-system = Переход на новую телефонию
content-example-phone-system-description = Готовая карта с двумя персонами, на английском
content-example-library = Месяц в библиотеке
content-example-library-description = Готовая карта со всеми видами фактов, на польском
