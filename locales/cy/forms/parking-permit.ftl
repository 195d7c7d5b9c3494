# Awaiting review by a native reader.

title = Gwneud cais am drwydded barcio i breswylydd
summary = Trwydded i barcio yn eich stryd.
start = Gallwch wneud cais os ydych yn byw mewn stryd lle mae angen trwydded i barcio.

name-title = Beth yw eich enw llawn?
name-full_name-called = eich enw llawn

vehicle-title = A oes gennych gerbyd?
vehicle-has_vehicle-called = oes gennych gerbyd

registration-title = Beth yw rhif cofrestru eich cerbyd?
registration-number-called = rhif cofrestru eich cerbyd

start-title = Pryd ydych chi am i’r drwydded ddechrau?
start-date-called = y dyddiad rydych am i’r drwydded ddechrau

contact-title = Beth yw eich cyfeiriad e-bost?
contact-email-called = eich cyfeiriad e-bost

confirmation = Byddwn yn anfon eich trwydded atoch drwy e-bost o fewn 3 diwrnod gwaith.
