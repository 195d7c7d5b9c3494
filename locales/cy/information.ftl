# Awaiting review by a native reader.
# Accessibility, privacy, cookies, contact. A paragraph is a message. [words](address) is a link: translate the words, keep the address.

information-contact-title = Cysylltu â ni
information-contact-lead = Ffoniwch ni os nad yw rhywbeth yma’n gweithio i chi. Gallwn ei wneud gyda chi dros y ffôn.
information-contact-phone = Ffôn
information-contact-hours = Pryd rydym yn ateb
information-contact-email = E-bost
information-contact-address = Cyfeiriad
information-contact-reference-title = Cyn i chi gysylltu â ni
information-contact-reference = Os ydych wedi anfon ffurflen neu dalu, byddwch â’ch cyfeirnod wrth law.
information-contact-no-card = Peidiwch â rhoi rhif eich cerdyn mewn e-bost.

# The accessibility statement. Its parts are fixed by law; "partially compliant" is a fixed wording.
information-accessibility-title = Datganiad hygyrchedd ar gyfer y wefan hon
information-accessibility-lead = Mae’r datganiad hwn yn ymwneud â’r wefan hon. { $council } sy’n ei rhedeg. Rydym am i gynifer o bobl â phosibl allu ei defnyddio.
information-accessibility-able = Dylech allu:
information-accessibility-able-zoom = chwyddo’r dudalen hyd at 400% heb i destun adael y sgrin
information-accessibility-able-keyboard = cyrraedd popeth a’i ddefnyddio gyda bysellfwrdd yn unig
information-accessibility-able-screen-reader = clywed pob tudalen gyda darllenydd sgrin
information-accessibility-able-no-script = gwneud popeth gyda JavaScript wedi’i ddiffodd
information-accessibility-able-colours = newid lliwiau, y bylchau rhwng llythrennau a maint y testun
information-accessibility-able-time = cymryd eich amser: rydym yn cadw eich atebion ar bob tudalen
information-accessibility-status-title = Pa mor hygyrch yw’r wefan hon
information-accessibility-commitment = Rydym wedi ymrwymo i wneud y wefan hon yn hygyrch, fel y mae Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 yn gofyn.
information-accessibility-status = Mae’r wefan hon yn cydymffurfio’n rhannol â safon [Canllawiau Hygyrchedd Cynnwys y We fersiwn 2.2 AA](https://www.w3.org/TR/WCAG22/).
information-accessibility-status-why = Rydym yn dweud “yn rhannol” oherwydd y broblem isod, ac oherwydd nad yw rhai pethau wedi cael eu profi eto.
information-accessibility-known-title = Yr hyn nad yw’n gweithio eto
information-accessibility-known-refresh = Ar ôl i chi dalu â cherdyn, efallai y bydd rhaid i un dudalen aros am y cwmni cardiau. Gyda JavaScript wedi’i ddiffodd, mae’r dudalen hon yn llwytho eto ar ei phen ei hun bob ychydig eiliadau. Yna mae darllenydd sgrin yn dechrau o’r brig eto. Ni allwch ddiffodd hyn. Efallai nad yw hyn yn bodloni maen prawf llwyddiant 2.2.1 (Amseru Addasadwy) WCAG 2.2.
information-accessibility-known-refresh-help = Gallwch gau’r dudalen honno ac agor ei chyfeiriad eto yn nes ymlaen. Ni fyddwch yn colli dim byd.
information-accessibility-unknown-title = Yr hyn nad ydym yn ei wybod eto
information-accessibility-unknown-lead = Nid yw’r pethau hyn wedi cael eu gwirio:
information-accessibility-unknown-people = nid oes unrhyw bobl anabl wedi profi’r wefan hon i ni eto
information-accessibility-unknown-audit = nid oes neb o’r tu allan wedi archwilio’r wefan hon
information-accessibility-unknown-readers = nid ydym eto wedi profi pob tudalen gyda darllenwyr sgrin, adnabod lleferydd a switshis
information-accessibility-unknown-card-page = { $provider } biau tudalen y cerdyn, ac nid ydym wedi ei phrofi
information-accessibility-tested-title = Sut gwnaethom brofi’r wefan hon
information-accessibility-tested = Rydym yn profi ein tudalennau’n awtomatig gydag offeryn o’r enw axe. Rydym yn gwneud hyn ym mhorwr Chromium, ar faint sgrin ffôn a sgrin gyfrifiadur, gyda JavaScript ymlaen ac wedi’i ddiffodd.
information-accessibility-tested-limits = Dim ond rhai o’r problemau sy’n codi i bobl y mae offeryn fel hwn yn eu canfod.
information-accessibility-report-title = Rhoi gwybod i ni am broblem
information-accessibility-report = Rhowch wybod i ni os nad yw rhywbeth yn gweithio i chi, neu os gwelwch broblem nad yw ar y dudalen hon.
information-accessibility-formats = Gallwch hefyd ofyn i ni am unrhyw beth ar y wefan hon mewn fformat arall, fel print bras, hawdd ei ddeall, sain neu braille.
information-accessibility-enforcement-title = Os nad ydych yn hapus gyda’n hateb
information-accessibility-enforcement = Mae’r Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) yn sicrhau bod cyrff cyhoeddus yn dilyn y rheoliadau hyn (y “rheoliadau hygyrchedd”).
information-accessibility-complain = Os nad ydych yn hapus gyda’r ffordd rydym yn eich ateb, cysylltwch â’r [Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS)](https://www.equalityadvisoryservice.com/).
information-accessibility-prepared-title = Pryd y paratowyd y datganiad hwn
information-accessibility-prepared = Paratowyd y datganiad hwn ar { $date }. Byddwn yn ei newid pan fydd y wefan yn newid.

# The privacy notice.
information-privacy-title = Preifatrwydd
information-privacy-lead = { $council } sy’n rhedeg y wefan hon ac yn penderfynu sut y caiff eich data personol eu defnyddio. Yn ôl y gyfraith, ni yw’r “rheolydd data”.
# An email address follows.
information-privacy-contact = Gofynnwch i ni am eich data drwy e-bost:
information-privacy-forms-title = Pan fyddwch yn llenwi ffurflen
information-privacy-forms-drafts = Rydym yn cadw eich atebion ar bob tudalen, fel na fyddwch yn eu colli. Dim ond y porwr rydych yn ei ddefnyddio sy’n gallu eu hagor eto, nes i chi ei gau.
information-privacy-forms-drafts-kept = Os na fyddwch yn anfon y ffurflen, byddwn yn dileu eich atebion. Mae pob ffurflen yn pennu am faint rydym yn eu cadw: byth am fwy na 28 diwrnod ar ôl i chi gadw ddiwethaf.
information-privacy-forms-sent = Os byddwch yn anfon y ffurflen, byddwn yn defnyddio eich atebion i wneud yr hyn y gofynnoch amdano. Mae pob ffurflen yn pennu am faint rydym yn eu cadw.
information-privacy-forms-files = Os byddwch yn ychwanegu lluniau neu ffeiliau, rydym yn eu cadw gyda’ch atebion ac yn eu dileu gyda’ch atebion. Ni all neb arall eu hagor.
information-privacy-forms-addresses = Os byddwch yn chwilio am gyfeiriad yn ôl ei god post, rydym yn edrych yn ein rhestr ein hunain o gyfeiriadau. Os nad yw yno, efallai y byddwn yn gofyn i’r Arolwg Ordnans. Mae’n cael y cod post a dim byd arall.
information-privacy-council-tax-title = Pan fyddwch yn talu treth gyngor
information-privacy-council-tax-copy = Mae gan y wefan hon gopi o’n cofnodion treth gyngor: rhif cyfrif, enwau, cyfeiriad, band, taliadau a godir a thaliadau a wneir.
information-privacy-council-tax-shown = Rydym yn dangos y swm sy’n ddyledus i rywun sy’n gwybod y rhif cyfrif a’r cod post. Nid ydym yn dangos unrhyw enwau.
information-privacy-council-tax-guesses = Os yw rhif cyfrif a chod post yn anghywir, rydym yn cyfrif hynny am 15 munud. Mae hyn yn atal pobl rhag dyfalu. Ar gyfer hyn rydym yn troi eich cyfeiriad rhwydwaith yn god, ac nid ydym yn cadw’r cyfeiriad.
information-privacy-payments-title = Pan fyddwch yn talu â cherdyn
information-privacy-payments-card = Byddwch yn rhoi manylion eich cerdyn i { $provider }, ar ei dudalen ei hun. Ni fyddwn byth yn gweld nac yn cadw rhif eich cerdyn. Darllenwch [bolisi preifatrwydd { $provider }]({ $policy }).
information-privacy-payments-record = Rydym yn dweud wrth { $provider } faint rydych yn ei dalu, am beth, a’n cyfeirnod. Mae { $provider } yn dweud wrthym a aeth y taliad drwodd, ynghyd â’r enw, y cyfeiriad e-bost a’r cod post a roesoch iddo. Rydym yn dileu’r rheini ar ôl 30 diwrnod.
information-privacy-payments-kept = Rydym yn cadw cofnod o bob taliad ar gyfer ein cyfrifon. Nid yw’n cael ei ddileu, gan fod rhaid i’n cyfrifon fod yn gyflawn.
information-privacy-technical-title = Yr hyn nad ydym yn ei wneud
information-privacy-technical-none = Nid ydym yn eich dilyn o gwmpas. Nid oes hysbysebion, dadansoddeg na dim byd o’r cyfryngau cymdeithasol yma. Nid ydym yn gwerthu eich data.
information-privacy-technical-logs = Rydym yn cadw cofnodion technegol er mwyn gallu trwsio namau. Nid yw eich atebion, eich enw na manylion eich cerdyn ynddynt.
information-privacy-technical-cookies = Rydym yn defnyddio dau gwci. Darllenwch [beth mae ein cwcis yn ei wneud](/cookies).
information-privacy-law-title = Pam mae’r gyfraith yn gadael i ni ddefnyddio eich data
information-privacy-law = Mae angen eich data arnom i wneud ein gwaith fel cyngor. Mae’r gyfraith yn galw hyn yn “dasg gyhoeddus” (GDPR y DU, Erthygl 6(1)(e)).
information-privacy-rights-title = Eich hawliau
information-privacy-rights-lead = Gallwch ofyn i ni:
information-privacy-rights-see = ddangos i chi’r data sydd gennym amdanoch
information-privacy-rights-correct = eu cywiro
information-privacy-rights-delete = eu dileu, os nad oes eu hangen arnom mwyach
information-privacy-rights-object = beidio â’u defnyddio mewn ffordd nad ydych yn cytuno â hi
information-privacy-rights-complain = Os nad ydych yn hapus gyda’n hateb, gallwch [gwyno i Swyddfa’r Comisiynydd Gwybodaeth](https://ico.org.uk/make-a-complaint/). Ei rhif ffôn yw 0303 123 1113.

# Cookies.
information-cookies-title = Cwcis
information-cookies-lead = Ffeiliau bach y mae gwefan yn eu cadw yn eich porwr yw cwcis. Rydym yn defnyddio dau.
information-cookies-needed = Nid yw’r wefan hon yn gweithio hebddynt, felly nid ydym yn gofyn a ydych yn cytuno. Nid oes gennym gwcis ar gyfer hysbysebion nac i gyfrif ymweliadau.
information-cookies-purpose = Beth yw ei ddiben
information-cookies-ends = Pryd mae’n dod i ben
information-cookies-browser-purpose = Mae’n sicrhau mai dim ond eich porwr chi sy’n gallu agor yr atebion rydych wedi’u cadw
information-cookies-browser-ends = Pan fyddwch yn cau eich porwr
information-cookies-session-purpose = Mae’n cofio pa gyfrif treth gyngor y gwnaethoch chwilio amdano. Dim ond wrth chwilio am un y byddwch yn ei gael
information-cookies-session-ends = Ar ôl 30 munud
# "__Host-" and "https" stay as they are.
information-cookies-host = Ar gyfeiriadau diogel, sy’n dechrau â https, mae pob enw’n dechrau â __Host-.
information-cookies-card-page = { $provider } biau tudalen y cerdyn. Mae ganddi ei chwcis ei hun.
information-cookies-block = Os byddwch yn rhwystro ein cwcis, ni allwch lenwi ffurflenni na thalu yma. Ffoniwch ni ac fe wnawn ni helpu.
