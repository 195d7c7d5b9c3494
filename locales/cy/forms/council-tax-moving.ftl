# Awaiting review by a native reader.

title = Rhoi gwybod i ni eich bod yn symud cartref
    .source = 641b91df7de8
summary = Rhowch wybod i ni pan fyddwch yn symud i’n hardal, allan ohoni neu o’i mewn.
    .source = 20360174a534
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
    .source = 213bfe6a0d6e
section-your_move = Symud
    .source = 720c2081aedb
section-old_home = Eich hen gartref
    .source = fef0760a458a
section-new_home = Eich cartref newydd
    .source = 6b98339ae14e
section-people = Y bobl yn eich cartref newydd
    .source = 27988a48983c
section-you = Amdanoch chi
    .source = 428f4d00b7ff
move-title = Sut ydych chi’n symud?
    .source = d46f85e60997
move-kind-called = sut rydych chi’n symud
    .source = caf77c6c07d2
move-kind-option-in = Rwyf yn symud i mewn i’r ardal
    .source = c60279c2fb73
move-kind-option-in-hint = Roeddech yn talu treth gyngor yn rhywle arall o’r blaen, neu nid oeddech yn ei thalu
    .source = 811df57c7ec7
move-kind-option-out = Rwyf yn symud allan o’r ardal
    .source = d105d32f28de
move-kind-option-out-hint = Byddwch yn talu treth gyngor yn rhywle arall
    .source = 71a6a46daf4a
move-kind-option-within = Rwyf yn symud o fewn yr ardal
    .source = b60fe2fc0e57
move-kind-option-within-hint = Mae treth gyngor eich hen gartref a’ch cartref newydd yn cael ei thalu i ni
    .source = ab27654f582b
account-title = Beth yw eich rhif cyfrif treth gyngor?
    .source = e7dd21162a29
account-number-hint = Mae ar frig eich bil treth gyngor. Os na allwch ddod o hyd iddo, gadewch hwn yn wag.
    .source = 197965bba192
account-number-called = eich rhif cyfrif treth gyngor
    .source = f439f21a893c
old_home-title = Beth yw cyfeiriad eich hen gartref?
    .source = 02198daefd7a
leaving-title = Pryd ydych chi’n symud allan o’ch hen gartref?
    .source = de57bc536340
leaving-must-soon = Rhaid i’r dyddiad rydych chi’n symud allan fod o fewn y 3 mis nesaf
    .source = 88add7b66361
leaving-date-called = y dyddiad rydych chi’n symud allan o’ch hen gartref
    .source = 5c3a6d3dba2f
staying-title = A fydd unrhyw oedolyn yn dal i fyw yn eich hen gartref?
    .source = b74a21454495
staying-anyone-hint = Dim ond oedolion sy’n byw yno nawr ddylech chi eu cyfrif. Peidiwch â chyfrif perchnogion newydd na thenantiaid newydd.
    .source = 1638242781e1
staying-anyone-called = bydd unrhyw oedolyn yn dal i fyw yn eich hen gartref
    .source = 81869fb0e63a
stayer-title = Beth yw enw llawn yr oedolyn sy’n aros?
    .source = 9d3760ed4f59
stayer-name-called = enw llawn yr oedolyn sy’n aros
    .source = 5198616966cd
stayers-title = Pa oedolion fydd yn dal i fyw yn eich hen gartref?
    .source = 3d3a2b0fde39
stayers-item = Oedolyn
    .source = ad08defcbfea
stayers-another = A fydd oedolyn arall yn dal i fyw yno?
    .source = b4c1cadca733
old_tenure-title = Oeddech chi’n berchen ar eich hen gartref, neu’n ei rentu?
    .source = af01c825b409
old_tenure-kind-called = a oeddech chi’n berchen ar eich hen gartref, neu’n ei rentu
    .source = 2b828edda0bb
old_tenure-kind-option-own = Roeddwn yn berchen arno
    .source = c910ffce3ca3
old_tenure-kind-option-own-hint = Efallai fod gennych forgais
    .source = f51b1b31dfa9
old_tenure-kind-option-private = Roeddwn yn ei rentu gan landlord preifat neu asiant gosod tai
    .source = d4655185916c
old_tenure-kind-option-social = Roeddwn yn ei rentu gan y cyngor neu gymdeithas dai
    .source = d502e48f975a
old_tenure-kind-option-other = Rhywbeth arall
    .source = cc7284314484
old_tenure-kind-option-other-hint = Er enghraifft, roeddech yn byw gyda theulu neu’n lletya yno
    .source = 549853eb81ad
tenancy_end-title = Pryd mae eich hen denantiaeth yn dod i ben?
    .source = 08f8e47cce62
tenancy_end-details-1-title = Pam rydym yn gofyn
    .source = 6e90dfe0796a
tenancy_end-details-1-text =
    Efallai y bydd rhaid i chi dalu treth gyngor nes i’ch tenantiaeth ddod i ben. Mae hyn yn wir hyd yn oed os byddwch yn symud allan cyn hynny.

    Mae’r diwrnod olaf yn eich cytundeb tenantiaeth, neu yn yr hysbysiad a roesoch neu a gawsoch.
    .source = 6dec8b9cbf24
tenancy_end-date-called = y dyddiad y mae eich hen denantiaeth yn dod i ben
    .source = a97bcfa1e261
old_landlord-title = Pwy oedd eich hen landlord?
    .source = 927d83ea3466
old_landlord-name-label = Enw’r landlord neu’r asiant gosod tai
    .source = 89e579a3c2b2
old_landlord-name-called = enw’r landlord neu’r asiant gosod tai
    .source = 5495f339a954
old_landlord-email-label = Cyfeiriad e-bost y landlord neu’r asiant
    .source = da23776fa1b0
old_landlord-email-called = cyfeiriad e-bost y landlord neu’r asiant
    .source = be7120c07fa3
plans-title = Beth sy’n digwydd i’ch hen gartref?
    .source = 95dec630d1bd
plans-kind-called = beth sy’n digwydd i’ch hen gartref
    .source = 93486679a5e4
plans-kind-option-sold = Rwyf wedi’i werthu, neu rwyf yn ei werthu
    .source = 68c9e8c39232
plans-kind-option-rented_out = Rwyf yn ei rentu i rywun arall
    .source = ae9cf905c75b
plans-kind-option-kept = Rwyf yn ei gadw, ac nid oes neb yn byw yno
    .source = b782e1a411da
sale-title = Pryd mae gwerthiant eich hen gartref yn cael ei gwblhau?
    .source = 121855508d8e
sale-date-hint = Dyma’r diwrnod y mae’r prynwr yn cael yr allweddi. Os nad ydych yn ei wybod eto, gadewch hwn yn wag.
    .source = 5ba05832d462
sale-date-called = y dyddiad y mae gwerthiant eich hen gartref yn cael ei gwblhau
    .source = 8046e08fc397
renting_out-title = Pryd mae’r tenantiaid cyntaf yn symud i mewn?
    .source = f5b395ad8451
renting_out-date-hint = Os nad oes gennych denantiaid eto, gadewch hwn yn wag. Chi sy’n talu nes iddynt symud i mewn.
    .source = b290af1128d8
renting_out-date-called = y dyddiad y mae’r tenantiaid cyntaf yn symud i mewn
    .source = 0b9a206f0192
furniture-title = Ydych chi’n gadael dodrefn yn eich hen gartref?
    .source = a260a4204972
furniture-left-called = ydych chi’n gadael dodrefn yn eich hen gartref
    .source = 9bb3f91688c1
empty_home-title = Rydych yn dal i dalu am gartref rydych yn ei gadw
    .source = 44288dd64f83
empty_home-content =
    Mae’n rhaid i chi dalu treth gyngor am eich hen gartref o hyd. Nid oes dim i’w dalu am rai mathau o gartref gwag. Byddwn yn dweud wrthych a yw eich cartref chi’n un ohonynt.

    Efallai y bydd rhaid i chi dalu mwy na’r swm llawn. Enw hyn yw premiwm. Gallwn ofyn amdano:

    - ar ôl i’r cartref fod yn wag am 1 flwyddyn
    - os oes dodrefn yn y cartref, ond nad yw’n brif gartref i neb

    Rhowch wybod i ni o fewn 21 diwrnod pan fydd rhywun yn symud i mewn.
    .source = ec7ff5f52b64
new_home-title = Beth yw cyfeiriad eich cartref newydd?
    .source = 703c6764c7a8
arriving-title = Pryd ydych chi’n symud i’ch cartref newydd?
    .source = c303842e2e44
arriving-must-soon = Rhaid i’r dyddiad rydych chi’n symud i mewn fod o fewn y 3 mis nesaf
    .source = df863b65b831
arriving-date-called = y dyddiad rydych chi’n symud i’ch cartref newydd
    .source = f0b6f994632d
previous-title = Beth oedd eich cyfeiriad diwethaf?
    .source = 5d2c88c13b98
previous-address-hint = Os nad oedd eich cartref diwethaf yn y DU, gadewch hwn yn wag.
    .source = 7820d799edc2
new_tenure-title = Ydych chi’n berchen ar eich cartref newydd, neu’n ei rentu?
    .source = 8d4a56ad6419
new_tenure-kind-called = a ydych chi’n berchen ar eich cartref newydd, neu’n ei rentu
    .source = c47b0bb4c882
new_tenure-kind-option-own = Rwyf yn berchen arno
    .source = 7625c24f827c
new_tenure-kind-option-own-hint = Efallai fod gennych forgais
    .source = 1a1b35eb9d09
new_tenure-kind-option-private = Rwyf yn ei rentu gan landlord preifat neu asiant gosod tai
    .source = 5b09e1065073
new_tenure-kind-option-social = Rwyf yn ei rentu gan y cyngor neu gymdeithas dai
    .source = 2d8e5266033d
new_tenure-kind-option-other = Rhywbeth arall
    .source = cc7284314484
new_tenure-kind-option-other-hint = Er enghraifft, rydych yn byw gyda theulu neu’n lletya yno
    .source = 41ab8037516b
bought-title = Pryd ydych chi’n dod yn berchennog ar eich cartref newydd?
    .source = a46e5d451be2
bought-date-hint = Dyma’r diwrnod y byddwch yn cael yr allweddi. Efallai y bydd rhaid i chi dalu o’r diwrnod hwn, hyd yn oed os byddwch yn symud i mewn wedyn.
    .source = 16f8e97c2f51
bought-date-called = y dyddiad rydych chi’n dod yn berchennog ar eich cartref newydd
    .source = 98e5a7daf857
tenancy_start-title = Pryd mae eich tenantiaeth newydd yn dechrau?
    .source = 34daddae49ac
tenancy_start-date-hint = Mae yn eich cytundeb tenantiaeth. Efallai y bydd rhaid i chi dalu o’r diwrnod hwn, hyd yn oed os byddwch yn symud i mewn wedyn.
    .source = a7a7666de294
tenancy_start-date-called = y dyddiad y mae eich tenantiaeth newydd yn dechrau
    .source = 4b539d70eb95
new_landlord-title = Pwy yw eich landlord newydd?
    .source = 2a52c9db3e84
new_landlord-name-label = Enw’r landlord neu’r asiant gosod tai
    .source = 89e579a3c2b2
new_landlord-name-called = enw’r landlord neu’r asiant gosod tai
    .source = 5495f339a954
new_landlord-email-label = Cyfeiriad e-bost y landlord neu’r asiant
    .source = da23776fa1b0
new_landlord-email-called = cyfeiriad e-bost y landlord neu’r asiant
    .source = be7120c07fa3
space-title = Beth ydych chi’n ei rentu?
    .source = 1ef3cd8130e9
space-kind-called = beth rydych chi’n ei rentu
    .source = 1960bf80e565
space-kind-option-whole = Y cartref cyfan
    .source = 51efe0650f05
space-kind-option-whole-hint = Ar eich pen eich hun, neu gyda phobl eraill ar yr un cytundeb
    .source = f01da0bbae74
space-kind-option-room = Ystafell yn unig
    .source = 96d782af644c
space-kind-option-room-hint = Rydych yn rhannu cegin neu ystafell ymolchi â phobl sydd â’u cytundebau eu hunain
    .source = 25447acf447c
landlord_pays-title = Efallai mai eich landlord sy’n gorfod talu
    .source = 6f12f7337a56
landlord_pays-content =
    Dywedoch wrthym eich bod yn rhentu ystafell yn unig. Mewn cartref a rennir, y landlord sy’n gorfod talu’r dreth gyngor yn aml.

    Anfonwch y ffurflen hon beth bynnag. Byddwn yn gwirio, ac yn dweud wrthych pwy sy’n gorfod talu.
    .source = c98db36c7a31
country-title = A yw eich cartref newydd yn y DU?
    .source = b9200af23716
country-uk-called = yw eich cartref newydd yn y DU
    .source = 6ed576cd07d3
next_home-title = I ba gyfeiriad ydych chi’n symud?
    .source = 0d558bbdad28
next_home-address-hint = Byddwn yn anfon eich bil olaf i’r cyfeiriad hwn.
    .source = 25d5cdbdb40d
abroad-title = I ba gyfeiriad y tu allan i’r DU ydych chi’n symud?
    .source = 5b6728d1afd1
abroad-address-hint = Byddwn yn anfon eich bil olaf i’r cyfeiriad hwn. Rhowch y wlad ar y diwedd.
    .source = 73d03943ceda
abroad-address-called = eich cyfeiriad y tu allan i’r DU
    .source = 6adc219a28cf
alone-title = Ai chi fydd yr unig oedolyn yn eich cartref newydd?
    .source = b6e20e00b6d7
alone-only-hint = Oedolyn yw unrhyw un sy’n 18 oed neu’n hŷn.
    .source = c197314427a4
alone-only-called = mai chi fydd yr unig oedolyn yn eich cartref newydd
    .source = 14f51c391144
pay_less-title = Gallwch dalu 25% yn llai
    .source = 1c14fd43e22c
pay_less-content =
    Gallwch dalu llai o dreth gyngor os mai chi yw’r unig oedolyn yn eich cartref. Rydym yn tynnu 25% oddi ar y bil.

    Anfonwch y ffurflen hon yn gyntaf. Yna [rhowch wybod i ni eich bod yn byw ar eich pen eich hun](form:single-person-discount).
    .source = 6af6393c82ac
adult-title = Beth yw enw llawn yr oedolyn hwn?
    .source = fc6ceb96a961
adult-name-called = enw llawn yr oedolyn hwn
    .source = 1dd35890d108
tie-title = Pam mae’r oedolyn hwn yn byw yno?
    .source = e98c8960059d
tie-kind-called = pam mae’r oedolyn hwn yn byw yno
    .source = 0cfccd2a420c
tie-kind-option-partner = Rydym yn gwpl
    .source = 1722b4294214
tie-kind-option-partner-hint = Yn briod, yn bartneriaid sifil, neu’n byw gyda’ch gilydd fel pâr priod
    .source = 3a612fc3acdd
tie-kind-option-joint = Mae’n berchen ar y cartref neu’n ei rentu gyda mi
    .source = 675d814b5cf7
tie-kind-option-joint-hint = Mae ei enw ar y gweithredoedd neu’r cytundeb tenantiaeth hefyd
    .source = 14db88b2c5b0
tie-kind-option-guest = Dim ond byw yno mae’r person
    .source = d33e3fdd3a9a
tie-kind-option-guest-hint = Er enghraifft, plentyn sydd wedi tyfu, rhiant neu letywr
    .source = 85c028476890
adults-title = Pa oedolion eraill fydd yn byw yn eich cartref newydd?
    .source = 6f5fb9a33c14
adults-item = Oedolyn
    .source = ad08defcbfea
adults-another = A fydd oedolyn arall yn byw yn eich cartref newydd?
    .source = aff920ad9929
joint-title = Rhaid i chi ac oedolion eraill dalu’r bil gyda’ch gilydd
    .source = 11e14c797f98
joint-content =
    Mae’n rhaid i gyplau dalu’r bil gyda’i gilydd. Mae’r un peth yn wir am bobl sy’n berchen ar gartref neu’n ei rentu gyda’i gilydd. Yr enw ar hyn yn y gyfraith yw atebolrwydd ar y cyd.

    Byddwn yn anfon un bil â’ch enwau chi i gyd arno. Gallwn ofyn i unrhyw un ohonoch am y swm cyfan. Chi sy’n cytuno rhyngoch pwy sy’n talu beth.
    .source = c7aa77a5449d
you-title = Beth yw eich enw llawn?
    .source = 30de124c125b
you-name-called = eich enw llawn
    .source = a5c600eed9e9
contact-title = Sut gallwn ni gysylltu â chi?
    .source = 80e7b92c73f6
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - bod yr oedolion eraill yn gwybod eich bod wedi rhoi eu henwau i ni
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd y trefniadau symud yn newid

    Efallai y bydd rhaid i chi dalu cosb o £70 os byddwch yn rhoi gwybodaeth anghywir yn fwriadol.
    .source = 66f306c52d6f
confirmation =
    Byddwn yn cyfrifo eich treth gyngor o fewn 10 diwrnod gwaith. Byddwn yn ysgrifennu atoch am bob cartref y gwnaethoch roi gwybod i ni amdano.

    Parhewch i dalu eich bil presennol tan hynny. Peidiwch â chanslo eich Debyd Uniongyrchol.

    ## Beth efallai y byddwch am ei wneud nawr

    - Os ydych yn byw ar eich pen eich hun, [gofynnwch am 25% oddi ar y bil](form:single-person-discount).
    - Os ydych yn byw gyda myfyrwyr, [rhowch wybod i ni amdanynt](form:council-tax-student-disregard).
    - Os ydych am dalu ar ddiwrnod sy’n gyfleus i chi, [trefnwch Ddebyd Uniongyrchol](form:council-tax-direct-debit).
    - Os yw eich bil olaf yn dangos eich bod wedi talu gormod, [gofynnwch am eich credyd yn ôl](form:council-tax-refund).
    .source = 36bfdfcc7049
