package dev.frontdesk.conversation.fact;

/// Words that any conversation at a front desk is made of, without accents. A star stands for the endings of its forms.
/// What such words claim, other checks look at. Nothing belongs here that a business may have, allow or charge for.
final class EverydayEnglish {

    static final String WORDS = """
            # Small words
            a an the this that these those i me my mine myself you your yours yourself we us our ours ourselves he him his she her
            hers it its itself they them their theirs one ones who whom whose which what whatever whichever when whenever where
            wherever why how there here and or but nor so yet because since as than then if unless until till while whether though
            although either neither both each of in on at to for from by with without within about above across after against along
            among around before behind below beneath beside besides between beyond during except into near off onto out outside
            inside over past per through throughout toward towards under up upon down via not no none nothing nobody some somebody
            someone something somewhere any anybody anyone anything anywhere other others another else all every everyone everybody
            everything such same own more most much many few fewer less least several lot lots bit enough only just also too very
            quite rather really pretty almost nearly even still already again once twice ever never always often sometimes usually
            normally typically generally now right away soon later today tonight tomorrow yesterday ago earlier early late latest
            first second third last next previous new old
            # Auxiliaries and common verbs
            am is are was were be been being do does did done doing have has had having can could will would shall should may might
            must ought need* want* wish* like* prefer* let lets get* got gotten give* gave given take* took taken go goes going gone
            went come* came make* made put putting say* said tell* told ask* talk* speak speaking spoke know* knew known think
            thinking thought see* saw seen look* find* found hear* heard listen* feel* felt keep* kept hold* held bring* brought
            leave* left stay* wait* start* begin* began stop* end* finish* try* tried trying help* assist* show* shown mean* meant
            sound* seem* happen* guess* hope* hoping expect* remember* forget* forgot* understand* understood believe* wonder* worry*
            worri* mind appreciat* apolog* thank* welcome* greet* love* enjoy* reach* call* phone* ring text write* wrote read reading
            repeat* spell* catch caught miss missed correct* fix* sort* handle* arrange* organiz* organis* plan* prepar* use* using work* fit*
            suit* match* depend* matter* follow* turn* set setting run runs running move* moving chang* cancel* book* reschedul*
            schedul* reserv* confirm* check* verif* search* request* requir* offer* suggest* propos* recommend* pick* choos* chose*
            choice* select* decid* pass passed passing connect* transfer* forward* send* sent receiv* return* repl* answer* respond*
            contact* inform* notif* note* noted regist* releas* secure* lock* finali* complet* process* updat* save* share*
            sharing disclos* discuss* explain* describ* mention* refer* regard* concern* grab* hang bear stand* sit touch switch*
            swap* postpon* push* bump* clear* open* clos* shut* free freed available availab* booked taken busy full* gone
            # The desk and its matters
            appointment* booking* visit* slot* spot* opening* time* times hour* hours minute* second* moment* while day* week* month*
            morning* afternoon* evening* night weekday* weekend* date* year* monday* tuesday* wednesday* thursday* friday* saturday* sunday*
            january february march april may june july august september october november december calendar* diary agenda system list
            name* surname number* phone telephone mobile cell e-mail email mail address spelling letter* digit* detail* information
            info reference* confirmation* cancellation* reservation* message* call* line option* choice* preference* alternative*
            question* request* reason* note* team* staff office desk front reception* colleague* person people human* agent* manager*
            somebody assistant* virtual automated computer bot ai robot receptionist service* thing* place way part case kind type
            sort price* cost* dollar* cent* fee duration length list* privacy private personal confidential patient* client*
            customer* caller* file* identity access public end ending part whole rest entry status situation step
            steps emergency
            # How people are kind to one another
            hello hi hey good great perfect perfectly wonderful lovely fantastic excellent brilliant awesome amazing superb super
            nice fine cool alright ok okay yes yep yeah yup no nope sure surely certainly absolutely definitely indeed exactly
            course totally completely entirely please thanks cheers bye goodbye farewell sorry afraid unfortunate* regret* pardon
            excuse oops ah oh hmm um well glad happy happily pleased pleasure delighted excited honest* frank* actual* simpl* basic*
            problem* issue* trouble* worry worries bother rush hurry pressure patience patient kind kindly polite friend* warm*
            quick* brief* short* long* slow* clear* careful* safe possible possibly perhaps maybe probably likely otherwise instead
            however anyway meanwhile therefore together separate* different* differen* similar* particular* specific* exact*
            certain correct wrong true fact mistake* error* confus* mix* frustrat* annoy* upset stress* tough hard difficult easy
            easier easily pain* terrible awful unpleasant inconvenien* convenien* comfort* interest* curious ready set handy free
            able unable willing welcome best better worse worst big small little large far close soon sooner quicker straight direct
            congratulations congrats birthday wedding luck care lucky stay tuned enjoy weather sense point deal promise doubt idea
            suggestion* feedback opinion advice advise* medical* legal* expert guarantee* fair enough
            official* final* double quickly recap summar* moment existing current* upcoming remaining earliest soonest
            nearest specific standard usual regular* overall total altogether roughly approximately around mind sake behalf english
            french language* world everyone's
            # What may be asked of a contact
            bring* arrive* arrival show* form* identification
            according advance ahead aside assured assuming back coming cut half quarter* dial hand hands side meet meeting reminder
            polic* appl* code codes door doors shift* direct* one's noon midnight two three four five six seven eight nine
            ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
            eighty ninety hundred zero fourth fifth o'clock clock daily weekly monthly anytime twice halfway nearly lastly firstly
            additional briefly tap press key keys star pound hash button screen page chat conversation dialog
            reply replies typing typed typo voice volume noise loud quiet connection signal background language translate*
            father wife husband son daughter partner mum mom dad family relative friend*
            example* instance keypad recorded skip quot* estimat* enquir* inquir* proposal* browse type typing pronounc*
            afterwards beforehand accident* sadly gladly kindly promptly properly clearly hopefully understandabl* sympath* recover*
            general* bother* professional* clarif* figure dig narrow* jot* pop hop settl* suppos* imagin* realiz* realis* notic* guid*
            proceed* continu* retry bet favour favor sec jiffy tick hassle hiccup glitch handful round rough scary awkward sad tired
            tricky silly busy keen eager nervous anxious curious thoughtful patiently sweet neat gotcha bummer ouch wow yay phew
            hundred-percent excit* sum condolence* loss heads heads-up word* won don didn doesn isn aren wasn couldn wouldn shouldn hasn haven broke broken cut disappoint* delay* unsure uncertain unclear obvious* apparent* fingers crossed
            good-bye restart* redo* retr* lookup mixup sorting digging guarantee* otherwise elsewhere afield alternate* combination*
            initial* middle surname maiden pronoun* title spelled caps lowercase uppercase dash dot underscore
            rain* sunny snow* cold wonderful* grateful gratitude honour* honor* deserve* trust* respect*
            """;

    private EverydayEnglish() {}
}
