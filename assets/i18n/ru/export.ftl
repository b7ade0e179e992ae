### Words in exported tables. They are in the map’s language.

export-cards = Карточки
