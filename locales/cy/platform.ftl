# Awaiting review by a native reader.
# Words that stand on every page, and the home page.

language = Iaith
skip-to-main = Neidio i’r prif gynnwys
back = Yn ôl
# The name of the part of the page that holds Back, for a screen reader.
back-landmark = Yn ôl i’r dudalen flaenorol
continue = Parhau
go-home = Mynd i’r hafan
# Welsh has no single word for yes. These two are the ones that fit most questions.
yes = Ie
no = Na

# Heard before an error message, and at the start of the page's title.
error-prefix = Gwall:
error-summary-title = Mae problem wedi codi

demo-phase = Demo
demo-banner = Arddangosiad yw hwn. Cyngor dychmygol sydd yma, ac nid oes arian go iawn yn symud. Peidiwch â defnyddio eich manylion go iawn.

footer-title = Help a gwybodaeth am y wefan hon
footer-accessibility = Hygyrchedd
footer-privacy = Preifatrwydd
footer-cookies = Cwcis
footer-contact = Cysylltu â ni
# The phone number follows.
footer-help = Angen help? Ffoniwch

home-title = Gwasanaethau’r cyngor
home-lead = Gallwch roi gwybod am broblem, trefnu gwasanaeth neu dalu yma, ddydd neu nos.
home-pay-council-tax = Talu eich treth gyngor
home-pay-council-tax-text = Gweld faint sydd arnoch chi a thalu â cherdyn. Nid oes angen i chi fewngofnodi.

topic-bins-and-recycling = Biniau ac ailgylchu
topic-council-tax = Treth gyngor
topic-parking-and-streets = Parcio a strydoedd
topic-your-council = Eich cyngor
topic-other = Gwasanaethau eraill

form-list-title = Pob ffurflen
form-list-empty = Nid oes ffurflenni yma ar hyn o bryd. Ffoniwch ni ac fe wnawn ni helpu.
