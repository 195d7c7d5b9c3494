# Awaiting review by a native reader.

title = Gofyn am wybodaeth sydd gennym
    .source = 8156a2682170
summary = Gwnewch gais rhyddid gwybodaeth. Byddwn yn ateb o fewn 20 diwrnod gwaith.
    .source = 137c5066a1c6
start =
    Gallwch ofyn am unrhyw wybodaeth y mae’r cyngor wedi’i hysgrifennu neu ei chofnodi. Mae gennych hawl i wneud hyn. Enw hyn yw cais rhyddid gwybodaeth.

    Nid oes rhaid i chi ddweud pam rydych am ei chael. Mae’r rhan fwyaf o’r atebion am ddim.

    Byddwn yn ateb o fewn 20 diwrnod gwaith.

    ## Cyn i chi ofyn

    Edrychwch ar ein gwefan yn gyntaf. Efallai ein bod wedi cyhoeddi’r wybodaeth yn barod.

    ## Beth efallai na fyddwn yn ei roi i chi

    Nid oes rhaid i ni roi popeth i chi. Er enghraifft, rydym yn cadw manylion preifat pobl eraill yn ddiogel. Os byddwn yn gadael rhywbeth allan, byddwn yn dweud wrthych, ac yn dweud pam.
    .source = 8d07c284edac
about-title = Am beth ydych chi am ofyn?
    .source = 11a3bdbd06b4
about-kind-called = am beth ydych chi am ofyn
    .source = d9821115f64d
about-kind-option-council = Gwybodaeth am y cyngor a’i waith
    .source = 97817c5f82ac
about-kind-option-council-hint = Fel gwariant, penderfyniadau, polisïau neu’r amgylchedd
    .source = 1e344463a303
about-kind-option-me = Gwybodaeth amdanaf i
    .source = 009f45052c24
about-kind-option-me-hint = Fel cofnodion treth gyngor, tai neu ofal
    .source = a6b817042f5c
about-kind-option-person = Manylion preifat am rywun arall
    .source = 5bfa81030b99
about-kind-option-problem = Help gyda phroblem neu gŵyn
    .source = 459727314614
about_you-title = Gofynnwch am wybodaeth amdanoch chi mewn ffordd arall
    .source = c31818108f36
about_you-content =
    Mae gennych hawl i weld yr hyn sydd gennym amdanoch. Nid yw’n rhan o ryddid gwybodaeth, felly rydym yn ei gadw ar wahân. Enw hyn yw cais gwrthrych am wybodaeth.

    Mae am ddim. Byddwn yn ateb o fewn 1 mis. Bydd angen i ni wirio pwy ydych chi yn gyntaf.

    Mae [ein tudalen breifatrwydd](/privacy) yn dweud wrthych sut i ofyn i ni.
    .source = ac578001f97c
about_somebody-title = Ni allwn roi manylion preifat am rywun arall i chi
    .source = 6ba34cb93a11
about_somebody-content =
    Mae’r gyfraith yn cadw manylion pobl yn breifat. Gall y bobl hynny ofyn i ni amdanynt eu hunain.

    Gallwch ofyn amdanynt os ydych yn rhiant i blentyn, neu os yw’r person wedi cytuno. Mae [ein tudalen breifatrwydd](/privacy) yn dweud wrthych sut.
    .source = 30b6647fb4ef
about_problem-title = Mae ffordd gynt o gael help
    .source = 11ee2716079d
about_problem-content =
    I ddweud wrthym fod rhywbeth wedi mynd o’i le, [gwnewch gŵyn](form:compliments-and-complaints).

    I gael help gydag unrhyw beth arall, [cysylltwch â ni](/contact).
    .source = 0e0b7cd5301b
request-title = Pa wybodaeth ydych chi am ei chael?
    .source = 791858b20560
request-content = Peidiwch â rhoi manylion preifat yn eich cais, fel eich iechyd neu eich dyddiad geni. Efallai y byddwn yn cyhoeddi ceisiadau ac atebion. Nid ydym yn cyhoeddi eich enw.
    .source = 4dda5c11d544
request-details-1-title = Sut i ofyn fel y gallwn ddod o hyd iddi
    .source = 25f0245066e6
request-details-1-text =
    - Gofynnwch am un pwnc. Anfonwch gais newydd ar gyfer un arall.
    - Dywedwch pa le, gwasanaeth neu ddogfen sydd gennych mewn golwg.
    - Gofynnwch am yr hyn sydd wedi’i gofnodi. Nid oes rhaid i ni roi ein barn na chreu cofnodion newydd.

    Gallwn wrthod os byddai’n cymryd mwy na 18 awr i ni ddod o hyd i bopeth.
    .source = 8c0a9ce69fd3
request-text-label = Yr wybodaeth rydych am ei chael
    .source = 0fb84baa041e
request-text-hint = Er enghraifft, faint o dyllau yn Ffordd yr Orsaf y rhoddodd pobl wybod amdanynt, a faint y gwnaethoch eu trwsio.
    .source = fccf590a2596
request-text-called = pa wybodaeth ydych chi am ei chael
    .source = 733d14ddcca6
period-title = Pa ddyddiadau y dylem edrych arnynt?
    .source = 264b3bd3f972
period-must-in_order = Rhaid i’r dyddiad olaf fod yr un fath â’r dyddiad cyntaf neu ar ei ôl
    .source = ce331d878df5
period-which-label = Dyddiadau
    .source = 78963905f399
period-which-called = pa ddyddiadau y dylem edrych arnynt
    .source = e3ba4e99a82f
period-which-option-latest = Dim ond yr wybodaeth ddiweddaraf
    .source = d22a77b80957
period-which-option-between = Rhwng dau ddyddiad
    .source = b9816bb9dd27
period-which-option-said = Rwyf wedi dweud yn fy nghais, neu nid yw’r dyddiadau’n bwysig
    .source = d2811f340761
period-from-label = Dyddiad cyntaf
    .source = 9dbd4f040963
period-from-called = y dyddiad cyntaf
    .source = 55be5efa3304
period-to-label = Dyddiad olaf
    .source = 67c5a381ba8b
period-to-called = y dyddiad olaf
    .source = 3e0652b33da4
format-title = Sut ydych chi am gael yr wybodaeth?
    .source = 946868f670a1
format-how-label = Ffordd o’i chael
    .source = fdbf1f8995e4
format-how-called = sut ydych chi am gael yr wybodaeth
    .source = 21ce565ddd74
format-how-option-email = Drwy e-bost
    .source = d42302edcb1e
format-how-option-spreadsheet = Drwy e-bost, fel taenlen
    .source = bd73b5de0e96
format-how-option-spreadsheet-hint = Yn dda ar gyfer ffigurau, os yw’r wybodaeth gennym ar y ffurf honno
    .source = 0bb3c28e552f
format-how-option-post = Ar bapur, drwy’r post
    .source = 631b6aa82db5
format-how-option-visit = Rwyf am ddod i’w gweld
    .source = 1e735f3fef8b
format-adjusted-label = Oes angen fformat arall arnoch, fel print bras neu sain?
    .source = 7682eb3c49d5
format-adjusted-called = y fformat arall sydd ei angen arnoch
    .source = f299386e7173
you-title = Beth yw eich enw?
    .source = b7bc3f438183
you-name-label = Enw llawn
    .source = f13a64ba2fea
you-name-hint = Mae’r gyfraith yn gofyn am eich enw go iawn.
    .source = e607463fbd68
you-name-called = eich enw llawn
    .source = a5c600eed9e9
you-organisation-label = Sefydliad
    .source = 350be3643ce7
you-organisation-hint = Dim ond os ydych yn gofyn ar ran sefydliad.
    .source = eac6f9d5d0c3
you-organisation-called = eich sefydliad
    .source = 724f54c7f52c
email-title = Beth yw eich cyfeiriad e-bost?
    .source = bcbecbc52767
email-address-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
post-title = I ba gyfeiriad y dylem ei hanfon?
    .source = e1f4f0e4106b
confirmation =
    Byddwn yn ateb o fewn 20 diwrnod gwaith. Os bydd angen i ni ofyn beth rydych yn ei olygu, bydd yr 20 diwrnod yn dechrau pan fyddwch yn ateb.

    Mae’r rhan fwyaf o’r atebion am ddim. Os oes rhywbeth i’w dalu, byddwn yn dweud wrthych cyn i ni ddechrau.

    ## Os nad ydych yn hapus gyda’n hateb

    Gofynnwch i ni edrych arno eto o fewn 40 diwrnod gwaith. Rhywun na wnaeth y penderfyniad cyntaf fydd yn gwneud hyn.

    Os nad ydych yn hapus o hyd, gallwch [gwyno i’r Comisiynydd Gwybodaeth](https://ico.org.uk/make-a-complaint/).
    .source = c17ec4c36cda
