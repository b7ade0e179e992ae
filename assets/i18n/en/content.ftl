### Names and descriptions of the templates and examples.

content-blank = Blank map
content-blank-description = Five stages and the usual lanes, waiting for cards
content-five-stages = Five stages
content-five-stages-description = From awareness to advocacy: buying a bicycle for the city
content-before-during-after = Before, during, after the purchase
content-before-during-after-description = A visit to the optician in three phases
content-b2b-purchase = B2B purchase in seven phases
content-b2b-purchase-description = From “not looking yet” to loyalty, with the touchpoints of each phase
content-phone-system = Choosing a business phone system
content-phone-system-description = Eight steps from the first need to the recommendation
content-example-phone-system = Moving to a new business phone system
content-example-phone-system-description = A finished map with two personas, in English
content-example-library = A month at the library
content-example-library-description = A finished map with every kind of fact, in Polish
