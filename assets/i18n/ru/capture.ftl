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

capture-command-parking = Отложить мысль на парковку
capture-command-park = Переместить на парковку
capture-step-park = перемещение карточек на парковку
capture-park-a-thought = Отложить мысль
capture-parked-card = На парковке: { $text }
capture-parking-empty = Здесь ждут мысли, у которых пока нет места. Перетащите их в ячейку, когда придёт время
capture-parking-fold = Свернуть парковку
capture-parking-open = Развернуть парковку
capture-let-go-to-park = Отпустите, чтобы отложить на парковку
