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
content-life-cycle = Жизненный цикл
content-life-cycle-description = Знакомство, удержание, использование, продление: год в фитнес-клубе
content-service-blueprint = Схема сервиса
content-service-blueprint-description = Визит в ресторан: три линии, ответственные и передачи
content-cafe = Визит в кофейню
content-cafe-description = Час между двумя встречами, воспринятый всеми чувствами
content-online-shop = Интернет-магазин
content-online-shop-description = Кроссовки к субботе: от поиска до возврата
content-music-streaming = Музыкальный сервис
content-music-streaming-description = От ссылки друга до привычки, за которую не жаль платить
content-business-software = Программа для бизнеса, B2B
content-business-software-description = Та, кто решает, и тот, кто с ней работает: от проблемы до продления
content-travel-app = Приложение и устройства
content-travel-app-description = Поездка на планшете, компьютере и телефоне — и что между ними теряется
content-worksheet = Лист для мастерской
content-worksheet-description = Строка за строкой, в каждой вопрос, на который отвечают вместе
content-gap-analysis = Анализ разрывов
content-gap-analysis-description = Чем пользуются пациенты и что предоставляет кабинет
content-example-phone-system = Переход на новую телефонию
content-example-phone-system-description = Готовая карта с двумя персонами, на английском
content-example-library = Месяц в библиотеке
content-example-library-description = Готовая карта со всеми видами фактов, на польском

# Вопросы для интервью: вслух, сначала обо всём пути, потом о каждом этапе.
content-guide-trigger = Что случилось, что вы стали искать что-то новое?
content-guide-search = Как вы искали?
content-guide-found = Как вы нашли нас?
content-guide-trial = Насколько важен был бесплатный пробный период?
content-guide-choice = Почему вы выбрали нас, а не других?
content-guide-actions = Что вы тогда сделали?
content-guide-motivations = Чего вы хотели добиться?
content-guide-questions = О чём вы себя спрашивали?
content-guide-barriers = Что вам мешало?
