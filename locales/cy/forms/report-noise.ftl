# Awaiting review by a native reader.

title = Rhoi gwybod am broblem sŵn
summary = Rhowch wybod i ni am gerddoriaeth uchel, cŵn yn cyfarth, larymau, gwaith adeiladu a sŵn arall.
start =
    Rhowch wybod i ni am sŵn sy’n eich cadw’n effro, neu sy’n difetha eich amser gartref.

    Os oes rhywun mewn perygl, ffoniwch 999.

    ## Beth fydd ei angen arnoch

    - o ble mae’r sŵn yn dod
    - y dyddiau a’r amserau pan glywsoch y sŵn
    - sut yr effeithiodd arnoch

    Mae’n cymryd tua 10 munud.

    ## Pwy fydd yn gwybod

    Nid ydym yn dweud wrth bobl pwy roddodd wybod amdanynt. Os bydd achos yn mynd i’r llys, efallai y bydd angen i chi ddweud beth a glywsoch. Byddwn yn siarad â chi cyn hynny.

noise-title = Pa fath o sŵn ydyw?
noise-kind-label = Math o sŵn
noise-kind-called = pa fath o sŵn ydyw
noise-kind-option-music = Cerddoriaeth neu deledu uchel
noise-kind-option-voices = Partïon, gweiddi neu guro
noise-kind-option-animal = Ci neu anifail arall
noise-kind-option-alarm = Larwm ar adeilad neu gerbyd
noise-kind-option-diy = Gwaith DIY neu beiriannau mewn cartref
noise-kind-option-building = Safle adeiladu
noise-kind-option-business = Busnes, fel tafarn, siop neu ffatri
noise-kind-option-street = Pobl yn y stryd
noise-kind-option-transport = Traffig, trenau neu awyrennau
noise-kind-option-other = Rhywbeth arall
noise-other-label = Beth yw’r sŵn?
noise-other-called = beth yw’r sŵn

people_in_street-title = Ffoniwch yr heddlu am bobl yn y stryd
people_in_street-content =
    Nid yw’r gyfraith yn gadael i ni weithredu ar sŵn gan bobl yn y stryd. Gall yr heddlu wneud hynny.

    Ffoniwch 101. Os oes rhywun mewn perygl, ffoniwch 999.

traffic-title = Pobl eraill sy’n delio â thraffig, trenau ac awyrennau
traffic-content =
    Nid yw’r gyfraith yn gadael i ni weithredu ar y sŵn hwn.

    Mae GOV.UK yn dweud wrthych â phwy i gysylltu am [sŵn o ffyrdd, trenau ac awyrennau](https://www.gov.uk/noise-pollution-road-train-plane).

alarm-title = Ble mae’r larwm?
alarm-source-label = Adeilad neu gerbyd
alarm-source-called = ble mae’r larwm
alarm-source-option-building = Mewn adeilad
alarm-source-option-vehicle = Mewn cerbyd
alarm-mark-label = Rhif cofrestru’r cerbyd
alarm-mark-called = rhif cofrestru’r cerbyd
alarm-mark-hint = Gadewch hwn yn wag os na allwch ei weld.

alarm_start-title = Pryd ddechreuodd y larwm?
alarm_start-content = Os yw’n canu o hyd, [ffoniwch ni](/contact) hefyd. Gallwn weithredu’n gynt wedyn.
alarm_start-date-label = Dyddiad
alarm_start-date-called = y dyddiad pan ddechreuodd y larwm
alarm_start-time-label = Amser
alarm_start-time-called = yr amser pan ddechreuodd y larwm
alarm_start-time-hint = Er enghraifft, 11:30pm. Nid oes rhaid iddo fod yn fanwl gywir.

site-title = Pryd ydych chi’n clywed y gwaith adeiladu?
site-content =
    Caiff adeiladwyr wneud sŵn:

    - rhwng 8am a 6pm, dydd Llun i ddydd Gwener
    - rhwng 8am ac 1pm ar ddydd Sadwrn
site-hours-called = pryd ydych chi’n clywed y gwaith adeiladu
site-hours-option-inside = Dim ond ar yr amserau hyn
site-hours-option-outside = Ar adegau eraill hefyd
site-hours-option-outside-hint = Yn gynnar, yn hwyr, neu ar ddydd Sul neu ŵyl banc

site_allowed-title = Gallwn ofyn i’r adeiladwyr fod yn dawelach
site_allowed-content =
    Ni allwn atal gwaith adeiladu ar yr amserau hyn. Gallwn ofyn i’r adeiladwyr ddefnyddio offer tawelach. Gallwn ofyn iddynt wneud y gwaith mwyaf swnllyd yn hwyrach yn y dydd.

    Ewch ymlaen os ydych am i ni ofyn iddynt.

business-title = Beth yw enw’r busnes?
business-name-called = beth yw enw’r busnes
business-name-hint = Gadewch hwn yn wag os nad ydych yn gwybod.

source-title = Sut gallwch chi ddweud wrthym o ble mae’r sŵn yn dod?
source-how-called = sut gallwch chi ddweud wrthym o ble mae’r sŵn yn dod
source-how-option-address = Rwy’n gwybod cyfeiriad y lle
source-how-option-place = Rwy’n gwybod yn fras ble mae

source_address-title = Beth yw cyfeiriad y lle mae’r sŵn yn dod ohono?

source_place-title = O ble, yn fras, mae’r sŵn yn dod?
source_place-point-called = o ble, yn fras, mae’r sŵn yn dod
source_place-point-hint = Er enghraifft, y tu ôl i’r siopau yn Ffordd yr Orsaf, neu’r trydydd tŷ o’r gornel.

spoken-title = Ydych chi wedi siarad â’r bobl sy’n gwneud y sŵn?
spoken-content = Nid oes rhaid i chi. Ond nid yw rhai pobl yn gwybod eich bod yn gallu eu clywed.
spoken-details-1-title = Sut i siarad â rhywun am sŵn
spoken-details-1-text =
    - Dewiswch adeg pan nad oes sŵn a phan fydd pawb yn dawel eu meddwl.
    - Dywedwch sut mae’r sŵn yn effeithio arnoch.
    - Gofynnwch a allwch gytuno ar beth fyddai’n helpu.

    Peidiwch â mynd os nad ydych yn teimlo’n ddiogel.
spoken-answer-label = Beth rydych wedi’i wneud
spoken-answer-called = ydych chi wedi siarad â’r bobl sy’n gwneud y sŵn
spoken-answer-option-talked = Rwyf wedi siarad â nhw
spoken-answer-option-not_talked = Nid wyf wedi siarad â nhw
spoken-answer-option-unsafe = Nid wyf yn teimlo’n ddiogel i siarad â nhw
spoken-reply-label = Beth ddywedon nhw?
spoken-reply-called = beth ddywedon nhw

since-title = Ers faint o amser mae’r sŵn yn broblem?
since-time-called = ers faint o amser mae’r sŵn yn broblem
since-time-option-week = Llai nag wythnos
since-time-option-month = Rhwng wythnos a mis
since-time-option-half_year = Rhwng 1 mis a 6 mis
since-time-option-longer = Mwy na 6 mis

diary-title = Eich dyddiadur sŵn
diary-item = Cofnod yn y dyddiadur
diary-another = Ydych chi am ychwanegu adeg arall pan glywsoch y sŵn?
diary-content = Ychwanegwch yr adegau gwaethaf i chi. Mae tair adeg neu fwy yn ein helpu i weld pa mor aml mae’n digwydd.

heard-title = Pryd glywsoch chi’r sŵn?
heard-must-recent = Rhaid i’r dyddiad pan glywsoch y sŵn fod yn y 90 diwrnod diwethaf
heard-date-label = Dyddiad
heard-date-called = y dyddiad pan glywsoch y sŵn
heard-started-label = Yr amser y dechreuodd
heard-started-called = yr amser y dechreuodd
heard-started-hint = Er enghraifft, 11:30pm. Nid oes rhaid iddo fod yn fanwl gywir.
heard-stopped-label = Yr amser y stopiodd
heard-stopped-called = yr amser y stopiodd
heard-stopped-hint = Gadewch hwn yn wag os nad ydych yn gwybod.

sound-title = Beth glywsoch chi, a ble roeddech chi?
sound-what-label = Beth glywsoch chi
sound-what-called = beth glywsoch chi
sound-what-hint = Er enghraifft, cerddoriaeth â churiad uchel drwy’r wal.
sound-room-label = Ble roeddech chi
sound-room-called = ble roeddech chi
sound-room-hint = Er enghraifft, yn yr ystafell wely gyda’r ffenestr ar gau.

effect-title = Sut effeithiodd y sŵn arnoch chi?
effect-how-label = Beth wnaeth y sŵn i chi
effect-how-called = sut effeithiodd y sŵn arnoch
effect-how-option-asleep = Roeddwn yn methu mynd i gysgu
effect-how-option-woke = Fe wnaeth fy neffro
effect-how-option-rest = Roeddwn yn methu gorffwys na gwylio’r teledu
effect-how-option-work = Roeddwn yn methu gweithio nac astudio
effect-how-option-outside = Roeddwn yn methu defnyddio fy ngardd na fy malconi
effect-how-option-upset = Gwnaeth i mi deimlo’n ofidus neu’n sâl
effect-how-option-other = Rhywbeth arall
effect-how-option-none = Sylwais arno, ond ni wnaeth fy atal rhag gwneud dim byd
effect-other-label = Beth arall wnaeth y sŵn?
effect-other-called = beth arall wnaeth y sŵn

heard_at-title = Beth yw cyfeiriad y lle rydych chi’n clywed y sŵn?

you-title = Beth yw eich enw?
you-name-called = eich enw llawn

contact-title = Sut ydych chi am i ni gysylltu â chi?
contact-by-label = Y ffordd orau o gysylltu â chi
contact-by-called = sut ydych chi am i ni gysylltu â chi
contact-by-option-email = Drwy e-bost
contact-by-option-phone = Dros y ffôn
contact-by-option-letter = Drwy lythyr
contact-by-option-letter-hint = Byddwn yn ysgrifennu i’r cyfeiriad lle rydych yn clywed y sŵn
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU
contact-phone-called = eich rhif ffôn

declaration = Drwy anfon hwn, rydych yn dweud bod yr hyn rydych wedi’i ddweud wrthym yn wir, hyd y gwyddoch.

confirmation =
    Byddwn yn darllen eich adroddiad ac yn cysylltu â chi o fewn 5 diwrnod gwaith.

    Tan hynny:

    - ysgrifennwch bob adeg rydych yn clywed y sŵn, a sut mae’n effeithio arnoch
    - gallwch [ein ffonio](/contact) os yw’n gwaethygu, neu os yw larwm yn canu o hyd
    - ffoniwch 999 os oes rhywun mewn perygl

    Efallai y byddwn yn gofyn am gael mesur y sŵn yn eich cartref. Os yw’n torri’r gyfraith, gallwn orchymyn i bobl roi’r gorau iddo.
