# Words that stand on every page, and the home page.

language = Language
skip-to-main = Skip to main content
back = Back
# The name of the part of the page that holds Back, for a screen reader.
back-landmark = Back to the page before
continue = Continue
go-home = Go to the home page
yes = Yes
no = No

# Heard before an error message, and at the start of the page's title.
error-prefix = Error:
error-summary-title = There is a problem

demo-phase = Demo
demo-banner = This is a demonstration. The council is made up, and no real money moves. Do not use your real details.

footer-title = Help and about this site
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-cookies = Cookies
footer-contact = Contact us
# The phone number follows.
footer-help = Need help? Phone

home-title = Council services
home-lead = Report it, book it or pay for it here, day or night.
home-pay-council-tax = Pay your council tax
home-pay-council-tax-text = See what you owe and pay by card. You do not need to sign in.

topic-bins-and-recycling = Bins and recycling
topic-council-tax = Council tax
topic-parking-and-streets = Parking and streets
topic-your-council = Your council
topic-other = Other services

form-list-title = All forms
form-list-empty = There are no forms here at the moment. Phone us and we will help.
