# Structure
