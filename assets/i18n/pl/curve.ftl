# Curve
curve-step-move = zmiana kolejności krzywych
curve-form-smooth = Płynna linia
curve-form-steps = Poziom dla każdego etapu
curve-field-form = Rysowana jako
