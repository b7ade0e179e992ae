# Curve
curve-step-move = изменение порядка кривых
curve-form-smooth = Плавная линия
curve-form-steps = Уровень на каждом этапе
curve-field-form = Вид линии
