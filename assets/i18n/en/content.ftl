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
content-life-cycle = Life cycle
content-life-cycle-description = Onboarding, retention, use, renewal: a year at the gym
content-service-blueprint = Service blueprint
content-service-blueprint-description = A restaurant visit with the three lines, owners and hand-offs
content-cafe = Café visit
content-cafe-description = An hour between two appointments, with all the senses
content-online-shop = Online shop
content-online-shop-description = Running shoes by Saturday, from the search to the return
content-music-streaming = Music streaming
content-music-streaming-description = From a friend’s link to a habit worth paying for
content-business-software = Business software, B2B
content-business-software-description = One who decides and one who has to work with it, from problem to renewal
content-travel-app = App with devices
content-travel-app-description = A trip on tablet, desktop and phone, and what is lost between them
content-worksheet = Workshop sheet
content-worksheet-description = Row by row with a question each, to be filled in by the room
content-gap-analysis = Gap analysis
content-gap-analysis-description = What patients use against what the practice provides
content-example-phone-system = Moving to a new business phone system
content-example-phone-system-description = A finished map with two personas, in English
content-example-library = A month at the library
content-example-library-description = A finished map with every kind of fact, in Polish

# The interview guide: asked aloud, first about the whole journey, then about each stage.
content-guide-trigger = What happened that made you look for something new?
content-guide-search = How did you search?
content-guide-found = How did you find us?
content-guide-trial = How much did a free trial matter?
content-guide-choice = What made you choose us over others?
content-guide-actions = What did you do then?
content-guide-motivations = What did you want to achieve?
content-guide-questions = What did you ask yourself?
content-guide-barriers = What got in your way?
