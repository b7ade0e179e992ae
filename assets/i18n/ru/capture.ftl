### Карточки в темпе разговора: знаки в начале, вставленные списки, парковка, картинки.

capture-barrier = Барьер
capture-opportunity = Возможность
capture-question = Вопрос
capture-quote = Цитата
capture-chip = { $kind } → { $lane }
capture-chip-here = { $kind }, остаётся здесь
capture-chip-new = { $kind } → новая дорожка { $lane }
capture-escape = { $twice } — это просто { $mark }
capture-lane-made = Новая дорожка «{ $lane }»
capture-lane-opened = Дорожка «{ $lane }» снова открыта
