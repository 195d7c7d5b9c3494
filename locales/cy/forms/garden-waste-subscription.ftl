# Awaiting review by a native reader.

title = Dechrau neu adnewyddu casgliadau gwastraff gardd
summary = Rydym yn gwagio eich bin gwyrdd gwastraff gardd bob 2 wythnos. Byddwch yn talu unwaith y flwyddyn.
start =
    Rydym yn gwagio biniau gwyrdd gwastraff gardd bob 2 wythnos. Byddwch yn talu am 12 mis ar y tro.

    ## Beth yw’r gost

    Am 12 mis, byddwch yn talu:

    - £50 am y bin cyntaf
    - £35 am bob bin ar ôl hynny

    Os oes angen bin newydd arnoch, byddwch hefyd yn talu £20 amdano. Byddwch yn talu hyn unwaith.

    Gallwch gael hyd at 5 bin. Byddwch yn talu â cherdyn ar y diwedd.

    ## Beth all fynd yn y bin

    - glaswellt, dail a chwyn
    - blodau a phlanhigion
    - canghennau bach

    Peidiwch â rhoi pridd, cerrig, bwyd na bagiau plastig ynddo.

    ## Os byddwch yn newid eich meddwl

    O fewn 14 diwrnod i dalu, [cysylltwch â ni](/contact). Byddwch yn cael eich arian yn ôl.

plan-title = A oes gennych danysgrifiad gwastraff gardd nawr?
plan-kind-called = a oes gennych danysgrifiad gwastraff gardd nawr
plan-kind-option-new = Nac oes, rwyf am ddechrau un
plan-kind-option-renew = Oes, rwyf am ei adnewyddu
plan-kind-option-renew-hint = Dewiswch hwn hefyd os daeth i ben yn ystod y 3 mis diwethaf

renewal-title = Beth yw rhif eich tanysgrifiad?
renewal-number-hint = GW ac yna 6 rhif, fel GW104562. Mae yn ein he-bost atoch. Gadewch hwn yn wag os nad yw’r rhif gennych.
renewal-number-called = rhif eich tanysgrifiad
renewal-must-format = Rhaid i rif y tanysgrifiad fod yn GW ac yna 6 rhif, fel GW104562

where-title = O ble y dylem gasglu?

bins-title = Faint o finiau ydych chi am i ni eu gwagio?
bins-number-hint = £50 am y bin cyntaf, a £35 am bob bin ar ôl hynny.
bins-number-called = nifer y biniau rydych am i ni eu gwagio

new_bins-title = Faint o finiau newydd sydd eu hangen arnoch gennym ni?
new_bins-number-hint = £20 am bob bin newydd. Rhowch 0 os oes gennych ddigon. Gallwch ddefnyddio bin gwyrdd a adawyd yn eich cartref.
new_bins-number-called = nifer y biniau newydd sydd eu hangen arnoch gennym ni
new_bins-must-no_more_than_we_empty = Ni chewch ofyn am fwy o finiau newydd na’r nifer y byddwn yn eu gwagio

contact-title = Sut gallwn ni gysylltu â chi?
contact-name-label = Enw llawn
contact-name-called = eich enw llawn
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

value-collections-label = Casgliadau am 12 mis
value-delivery-label = Biniau newydd
payment-description = Casgliadau gwastraff gardd

declaration =
    Drwy dalu, rydych yn cytuno:

    - mai dim ond gwastraff gardd y byddwch yn ei roi yn y biniau
    - y byddwch yn rhoi’r biniau allan erbyn 7am ar eich diwrnod casglu
    - mai ni fydd yn dal i fod yn berchen ar y biniau y byddwn yn dod â nhw

confirmation =
    Byddwn yn anfon e-bost atoch o fewn 2 ddiwrnod gwaith. Byddwn yn rhoi gwybod i chi am eich diwrnodau casglu a rhif eich tanysgrifiad.

    Os ydych wedi dechrau tanysgrifiad, byddwn yn postio sticeri atoch o fewn 10 diwrnod gwaith. Rhowch un ar bob bin. Byddwn yn dod ag unrhyw finiau newydd o fewn yr amser hwnnw hefyd. Bydd eich 12 mis yn dechrau pan ddaw’r sticeri.

    Os ydych wedi adnewyddu, daliwch ati i ddefnyddio eich biniau fel o’r blaen. Bydd eich 12 mis nesaf yn dechrau pan ddaw’r rhai presennol i ben. Byddwn yn dod ag unrhyw finiau newydd o fewn 10 diwrnod gwaith.
