# Curve
