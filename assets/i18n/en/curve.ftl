# Curve
curve-step-move = reorder curves
curve-form-smooth = Smooth line
curve-form-steps = A level for each stage
curve-field-form = Drawn as
