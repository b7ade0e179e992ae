### What can go wrong while a picture is made, and what to do about it.

problem-export-measure = При таком масштабе, ширине или разрешении изображение создать нельзя
problem-export-measure-hint = Укажите масштаб от 0,0001 до 10 000 и разрешение от 1 до 100 000 точек на дюйм
problem-export-too-large = Изображение { $width } × { $height } пикселей слишком велико: не более { $side } по стороне и { $millions } млн всего
problem-export-too-large-hint = Выберите меньший масштаб или ширину
problem-export-cancelled = Экспорт отменён
problem-export-write = Не удалось записать изображение: { $reason }
problem-export-write-hint = Проверьте, есть ли место на диске и разрешена ли туда запись
problem-preset-unreadable = Это не набор параметров: { $reason }
problem-preset-unknown = В наборе параметров стоит { $field }: «{ $value }», а такого нет
problem-preset-hint = Набор параметров — это файл RON, например { $example }
problem-export-paper = Страницу нельзя поместить на эту бумагу
problem-export-paper-hint = Выберите бумагу побольше, поля или перекрытие поменьше; страница PDF не длиннее 5 м, слайд — 1,4 м
