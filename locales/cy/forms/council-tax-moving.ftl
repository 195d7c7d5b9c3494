# Awaiting review by a native reader.

title = Rhoi gwybod i ni eich bod yn symud cartref
summary = Rhowch wybod i ni pan fyddwch yn symud i’n hardal, allan ohoni neu o’i mewn.
start =
    Rhowch wybod i ni pan fyddwch yn symud i’n hardal neu allan ohoni. Rhowch wybod i ni hefyd pan fyddwch yn symud o un cartref i un arall o’i mewn. Mae un ffurflen yn ddigon ar gyfer y cyfan.

    Rhowch wybod i ni o fewn 21 diwrnod i symud. Gallwch roi gwybod i ni hyd at 3 mis cyn hynny.

    ## Beth fydd ei angen arnoch

    - eich hen gyfeiriad a’ch cyfeiriad newydd
    - y dyddiadau y byddwch yn symud
    - y dyddiadau y byddwch yn prynu neu’n gwerthu, neu y bydd tenantiaeth yn dechrau neu’n dod i ben
    - enw eich landlord neu’ch asiant gosod tai, os oes gennych un
    - enwau’r oedolion sy’n byw gyda chi: oedolyn yw unrhyw un sy’n 18 oed neu’n hŷn
    - eich rhif cyfrif treth gyngor, os ydych yn talu treth gyngor i ni nawr

    Mae’n cymryd tua 10 munud.

    ## Pryd i gysylltu â ni yn lle hynny

    - Mae rhywun wedi marw, neu wedi symud i gartref gofal.
    - Rydych yn berchen ar gartref yn yr ardal, ond nid ydych yn byw ynddo.

section-your_move = Symud
section-old_home = Eich hen gartref
section-new_home = Eich cartref newydd
section-people = Y bobl yn eich cartref newydd
section-you = Amdanoch chi

move-title = Sut ydych chi’n symud?
move-kind-called = sut rydych chi’n symud
move-kind-option-in = Rwyf yn symud i mewn i’r ardal
move-kind-option-in-hint = Roeddech yn talu treth gyngor yn rhywle arall o’r blaen, neu nid oeddech yn ei thalu
move-kind-option-out = Rwyf yn symud allan o’r ardal
move-kind-option-out-hint = Byddwch yn talu treth gyngor yn rhywle arall
move-kind-option-within = Rwyf yn symud o fewn yr ardal
move-kind-option-within-hint = Mae treth gyngor eich hen gartref a’ch cartref newydd yn cael ei thalu i ni

account-title = Beth yw eich rhif cyfrif treth gyngor?
account-number-hint = Mae ar frig eich bil treth gyngor. Os na allwch ddod o hyd iddo, gadewch hwn yn wag.
account-number-called = eich rhif cyfrif treth gyngor

old_home-title = Beth yw cyfeiriad eich hen gartref?

leaving-title = Pryd ydych chi’n symud allan o’ch hen gartref?
leaving-date-called = y dyddiad rydych chi’n symud allan o’ch hen gartref
leaving-must-soon = Rhaid i’r dyddiad rydych chi’n symud allan fod o fewn y 3 mis nesaf

staying-title = A fydd unrhyw oedolyn yn dal i fyw yn eich hen gartref?
staying-anyone-hint = Dim ond oedolion sy’n byw yno nawr ddylech chi eu cyfrif. Peidiwch â chyfrif perchnogion newydd na thenantiaid newydd.
staying-anyone-called = bydd unrhyw oedolyn yn dal i fyw yn eich hen gartref

stayer-title = Beth yw enw llawn yr oedolyn sy’n aros?
stayer-name-called = enw llawn yr oedolyn sy’n aros

stayers-title = Pa oedolion fydd yn dal i fyw yn eich hen gartref?
stayers-item = Oedolyn
stayers-another = A fydd oedolyn arall yn dal i fyw yno?

old_tenure-title = Oeddech chi’n berchen ar eich hen gartref, neu’n ei rentu?
old_tenure-kind-called = a oeddech chi’n berchen ar eich hen gartref, neu’n ei rentu
old_tenure-kind-option-own = Roeddwn yn berchen arno
old_tenure-kind-option-own-hint = Efallai fod gennych forgais
old_tenure-kind-option-private = Roeddwn yn ei rentu gan landlord preifat neu asiant gosod tai
old_tenure-kind-option-social = Roeddwn yn ei rentu gan y cyngor neu gymdeithas dai
old_tenure-kind-option-other = Rhywbeth arall
old_tenure-kind-option-other-hint = Er enghraifft, roeddech yn byw gyda theulu neu’n lletya yno

tenancy_end-title = Pryd mae eich hen denantiaeth yn dod i ben?
tenancy_end-details-1-title = Pam rydym yn gofyn
tenancy_end-details-1-text =
    Efallai y bydd rhaid i chi dalu treth gyngor nes i’ch tenantiaeth ddod i ben. Mae hyn yn wir hyd yn oed os byddwch yn symud allan cyn hynny.

    Mae’r diwrnod olaf yn eich cytundeb tenantiaeth, neu yn yr hysbysiad a roesoch neu a gawsoch.
tenancy_end-date-called = y dyddiad y mae eich hen denantiaeth yn dod i ben

old_landlord-title = Pwy oedd eich hen landlord?
old_landlord-name-label = Enw’r landlord neu’r asiant gosod tai
old_landlord-name-called = enw’r landlord neu’r asiant gosod tai
old_landlord-email-label = Cyfeiriad e-bost y landlord neu’r asiant
old_landlord-email-called = cyfeiriad e-bost y landlord neu’r asiant

plans-title = Beth sy’n digwydd i’ch hen gartref?
plans-kind-called = beth sy’n digwydd i’ch hen gartref
plans-kind-option-sold = Rwyf wedi’i werthu, neu rwyf yn ei werthu
plans-kind-option-rented_out = Rwyf yn ei rentu i rywun arall
plans-kind-option-kept = Rwyf yn ei gadw, ac nid oes neb yn byw yno

sale-title = Pryd mae gwerthiant eich hen gartref yn cael ei gwblhau?
sale-date-hint = Dyma’r diwrnod y mae’r prynwr yn cael yr allweddi. Os nad ydych yn ei wybod eto, gadewch hwn yn wag.
sale-date-called = y dyddiad y mae gwerthiant eich hen gartref yn cael ei gwblhau

renting_out-title = Pryd mae’r tenantiaid cyntaf yn symud i mewn?
renting_out-date-hint = Os nad oes gennych denantiaid eto, gadewch hwn yn wag. Chi sy’n talu nes iddynt symud i mewn.
renting_out-date-called = y dyddiad y mae’r tenantiaid cyntaf yn symud i mewn

furniture-title = Ydych chi’n gadael dodrefn yn eich hen gartref?
furniture-left-called = ydych chi’n gadael dodrefn yn eich hen gartref

empty_home-title = Rydych yn dal i dalu am gartref rydych yn ei gadw
empty_home-content =
    Mae’n rhaid i chi dalu treth gyngor am eich hen gartref o hyd. Nid oes dim i’w dalu am rai mathau o gartref gwag. Byddwn yn dweud wrthych a yw eich cartref chi’n un ohonynt.

    Efallai y bydd rhaid i chi dalu mwy na’r swm llawn. Enw hyn yw premiwm. Gallwn ofyn amdano:

    - ar ôl i’r cartref fod yn wag am 1 flwyddyn
    - os oes dodrefn yn y cartref, ond nad yw’n brif gartref i neb

    Rhowch wybod i ni o fewn 21 diwrnod pan fydd rhywun yn symud i mewn.

new_home-title = Beth yw cyfeiriad eich cartref newydd?

arriving-title = Pryd ydych chi’n symud i’ch cartref newydd?
arriving-date-called = y dyddiad rydych chi’n symud i’ch cartref newydd
arriving-must-soon = Rhaid i’r dyddiad rydych chi’n symud i mewn fod o fewn y 3 mis nesaf

previous-title = Beth oedd eich cyfeiriad diwethaf?
previous-address-hint = Os nad oedd eich cartref diwethaf yn y DU, gadewch hwn yn wag.

new_tenure-title = Ydych chi’n berchen ar eich cartref newydd, neu’n ei rentu?
new_tenure-kind-called = a ydych chi’n berchen ar eich cartref newydd, neu’n ei rentu
new_tenure-kind-option-own = Rwyf yn berchen arno
new_tenure-kind-option-own-hint = Efallai fod gennych forgais
new_tenure-kind-option-private = Rwyf yn ei rentu gan landlord preifat neu asiant gosod tai
new_tenure-kind-option-social = Rwyf yn ei rentu gan y cyngor neu gymdeithas dai
new_tenure-kind-option-other = Rhywbeth arall
new_tenure-kind-option-other-hint = Er enghraifft, rydych yn byw gyda theulu neu’n lletya yno

bought-title = Pryd ydych chi’n dod yn berchennog ar eich cartref newydd?
bought-date-hint = Dyma’r diwrnod y byddwch yn cael yr allweddi. Efallai y bydd rhaid i chi dalu o’r diwrnod hwn, hyd yn oed os byddwch yn symud i mewn wedyn.
bought-date-called = y dyddiad rydych chi’n dod yn berchennog ar eich cartref newydd

tenancy_start-title = Pryd mae eich tenantiaeth newydd yn dechrau?
tenancy_start-date-hint = Mae yn eich cytundeb tenantiaeth. Efallai y bydd rhaid i chi dalu o’r diwrnod hwn, hyd yn oed os byddwch yn symud i mewn wedyn.
tenancy_start-date-called = y dyddiad y mae eich tenantiaeth newydd yn dechrau

new_landlord-title = Pwy yw eich landlord newydd?
new_landlord-name-label = Enw’r landlord neu’r asiant gosod tai
new_landlord-name-called = enw’r landlord neu’r asiant gosod tai
new_landlord-email-label = Cyfeiriad e-bost y landlord neu’r asiant
new_landlord-email-called = cyfeiriad e-bost y landlord neu’r asiant

space-title = Beth ydych chi’n ei rentu?
space-kind-called = beth rydych chi’n ei rentu
space-kind-option-whole = Y cartref cyfan
space-kind-option-whole-hint = Ar eich pen eich hun, neu gyda phobl eraill ar yr un cytundeb
space-kind-option-room = Ystafell yn unig
space-kind-option-room-hint = Rydych yn rhannu cegin neu ystafell ymolchi â phobl sydd â’u cytundebau eu hunain

landlord_pays-title = Efallai mai eich landlord sy’n gorfod talu
landlord_pays-content =
    Dywedoch wrthym eich bod yn rhentu ystafell yn unig. Mewn cartref a rennir, y landlord sy’n gorfod talu’r dreth gyngor yn aml.

    Anfonwch y ffurflen hon beth bynnag. Byddwn yn gwirio, ac yn dweud wrthych pwy sy’n gorfod talu.

country-title = A yw eich cartref newydd yn y DU?
country-uk-called = yw eich cartref newydd yn y DU

next_home-title = I ba gyfeiriad ydych chi’n symud?
next_home-address-hint = Byddwn yn anfon eich bil olaf i’r cyfeiriad hwn.

abroad-title = I ba gyfeiriad y tu allan i’r DU ydych chi’n symud?
abroad-address-hint = Byddwn yn anfon eich bil olaf i’r cyfeiriad hwn. Rhowch y wlad ar y diwedd.
abroad-address-called = eich cyfeiriad y tu allan i’r DU

alone-title = Ai chi fydd yr unig oedolyn yn eich cartref newydd?
alone-only-hint = Oedolyn yw unrhyw un sy’n 18 oed neu’n hŷn.
alone-only-called = mai chi fydd yr unig oedolyn yn eich cartref newydd

pay_less-title = Gallwch dalu 25% yn llai
pay_less-content =
    Gallwch dalu llai o dreth gyngor os mai chi yw’r unig oedolyn yn eich cartref. Rydym yn tynnu 25% oddi ar y bil.

    Anfonwch y ffurflen hon yn gyntaf. Yna [rhowch wybod i ni eich bod yn byw ar eich pen eich hun](form:single-person-discount).

adult-title = Beth yw enw llawn yr oedolyn hwn?
adult-name-called = enw llawn yr oedolyn hwn

tie-title = Pam mae’r oedolyn hwn yn byw yno?
tie-kind-called = pam mae’r oedolyn hwn yn byw yno
tie-kind-option-partner = Rydym yn gwpl
tie-kind-option-partner-hint = Yn briod, yn bartneriaid sifil, neu’n byw gyda’ch gilydd fel pâr priod
tie-kind-option-joint = Mae’n berchen ar y cartref neu’n ei rentu gyda mi
tie-kind-option-joint-hint = Mae ei enw ar y gweithredoedd neu’r cytundeb tenantiaeth hefyd
tie-kind-option-guest = Dim ond byw yno mae’r person
tie-kind-option-guest-hint = Er enghraifft, plentyn sydd wedi tyfu, rhiant neu letywr

adults-title = Pa oedolion eraill fydd yn byw yn eich cartref newydd?
adults-item = Oedolyn
adults-another = A fydd oedolyn arall yn byw yn eich cartref newydd?

joint-title = Rhaid i chi ac oedolion eraill dalu’r bil gyda’ch gilydd
joint-content =
    Mae’n rhaid i gyplau dalu’r bil gyda’i gilydd. Mae’r un peth yn wir am bobl sy’n berchen ar gartref neu’n ei rentu gyda’i gilydd. Yr enw ar hyn yn y gyfraith yw atebolrwydd ar y cyd.

    Byddwn yn anfon un bil â’ch enwau chi i gyd arno. Gallwn ofyn i unrhyw un ohonoch am y swm cyfan. Chi sy’n cytuno rhyngoch pwy sy’n talu beth.

you-title = Beth yw eich enw llawn?
you-name-called = eich enw llawn

contact-title = Sut gallwn ni gysylltu â chi?
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - bod yr oedolion eraill yn gwybod eich bod wedi rhoi eu henwau i ni
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd y trefniadau symud yn newid

    Efallai y bydd rhaid i chi dalu cosb o £70 os byddwch yn rhoi gwybodaeth anghywir yn fwriadol.

confirmation =
    Byddwn yn cyfrifo eich treth gyngor o fewn 10 diwrnod gwaith. Byddwn yn ysgrifennu atoch am bob cartref y gwnaethoch roi gwybod i ni amdano.

    Parhewch i dalu eich bil presennol tan hynny. Peidiwch â chanslo eich Debyd Uniongyrchol.

    ## Beth efallai y byddwch am ei wneud nawr

    - Os ydych yn byw ar eich pen eich hun, [gofynnwch am 25% oddi ar y bil](form:single-person-discount).
    - Os ydych yn byw gyda myfyrwyr, [rhowch wybod i ni amdanynt](form:council-tax-student-disregard).
    - Os ydych am dalu ar ddiwrnod sy’n gyfleus i chi, [trefnwch Ddebyd Uniongyrchol](form:council-tax-direct-debit).
    - Os yw eich bil olaf yn dangos eich bod wedi talu gormod, [gofynnwch am eich credyd yn ôl](form:council-tax-refund).
