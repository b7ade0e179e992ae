# Curve
curve-step-move = schimbarea ordinii curbelor
curve-form-smooth = Linie continuă
curve-form-steps = Un nivel pentru fiecare etapă
curve-field-form = Se desenează ca
