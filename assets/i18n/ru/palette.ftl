### Why a command makes no sense now: what to do first.

palette-needs-map = Сначала откройте карту
palette-needs-selection = Сначала выделите что-нибудь
palette-needs-one = Сначала выделите что-то одно
palette-needs-cards = Сначала выделите карточку
palette-needs-stage = Сначала выделите этап
palette-needs-lane = Сначала выделите дорожку
palette-needs-curve = Сначала выделите кривую
palette-needs-point = Сначала выделите точку кривой
palette-needs-movable = Сначала выделите карточки, этап или дорожку
palette-needs-past = Отменять нечего
palette-needs-future = Повторять нечего
