package dev.frontdesk.conversation.fact;

/// Words that any conversation at a front desk is made of, without accents. A star stands for the endings of its forms.
/// What such words claim, other checks look at. Nothing belongs here that a business may have, allow or charge for.
final class EverydayFrench {

    static final String WORDS = """
            # Small words
            le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu
            il elle on nous vous ils elles me te se lui en y moi toi soi eux ceci cela ca celui celle ceux celles ci qui que quoi
            dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles quelqu quelque quelques quelqu'un chacun chacune
            autre autres aucun aucune rien personne tout toute tous toutes meme memes tel telle certain certaine certains
            et mais donc or ni car si quand lorsque lorsqu comme puisque puisqu parce pendant afin pour par avec sans sous sur dans
            entre vers chez depuis jusque jusqu avant apres devant derriere pres loin contre selon sauf hors malgre ne pas plus
            moins jamais toujours encore deja aussi tres trop assez peu beaucoup bien mal mieux pire presque environ a peine
            seulement uniquement surtout vraiment plutot tellement tant ainsi alors puis ensuite enfin bientot tot tard maintenant
            aujourd hui demain hier ici la-bas la-dessus voici voila oui non si est-ce pourquoi comment combien tantot tandis sinon
            autrement ailleurs partout parfois souvent normalement habituellement generalement d'abord abord hui
            # Common verbs
            etre suis es est sommes etes sont etais etait etaient ete sera serai seras serons serez seront serais serait seraient
            serions seriez soit soient soyez avoir ai as a avons avez ont avais avait aviez avaient eu aura aurai aurons aurez auront
            aurais aurait auriez ait ayez faire fais fait faites font faite faits fasse ferai fera ferez ferons feront ferais ferait
            pouvoir peux peut pouvons pouvez peuvent pourr* pu puis puisse* vouloir veux veut voulons voulez voul* voudr* veuillez
            devoir dois doit devons devez doivent devr* savoir sais sait savons savez sach* saur* aller vais vas va allons allez vont
            ira* irai irait iriez venir viens vient venons venez viennent viendr* venu* prendre prend* prenn* pren* pris* mettre mets
            met mett* mis mise dire dis dit dite dits dites disent disons disais disait disiez dirai dira dirait diriez dirais dirons voir vois voit voy* verr* vu vue croire crois croi* pens* trouv* cherch* regard*
            donn* laiss* pass* rest* garde* gard* demand* parl* appel* rappel* contact* joindre joind* joign* ecri* lire lis lu
            repond* repet* epel* ecout* entend* compr* aid* assist* attend* patient* commenc* finir fini* termin* essay* tent*
            continu* revenir revien* rev* tenir tien* tenu* connai* connu* reconnai* souhait* desir* aim* prefer* plai* plu esper*
            excus* pardon* remerci* salu* souvien* oubli* inqui* rassur* convien* conven* marche* fonctionn* faudr* faut fallu
            arriv* partir part pars partez quitt* raccroch* tourn* chang* deplac* annul* reserv* confirm* verifi* not* enregistr*
            consult* propos* offr* sugger* choisi* choix indiqu* precis* expliqu* transf* transm* envoy* recev* recu* reçoi* recoi*
            rejoind* communi* inform* signal* prevenir previen* organis* prepar* occup* regl* recapitul* resum* complet*
            ajout* report* decal* avanc* repouss* fix* planifi* ouvr* ouvert* ouverture* ferm* libre* disponib* possib* pris vien* tomb* serv*
            sembl* arrang* correspond* concern* rapport* dispos* servi* besoin* envie* manqu* rat* bloqu* reten* retien* libere*
            accompagn* guid* orient* partag* divulgu* retrouv* accueill* recherch* vaut manque
            # The desk and its matters
            rendez rendez-vous rdv visite* reservation* place* creneau* plage* heure* minute* seconde* moment* instant* jour* journee
            soir* soiree matin* matinee midi apres-midi semaine* mois an ans annee* date* lundi* mardi* mercredi* jeudi* vendredi*
            samedi* dimanche* janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre fin debut
            calendrier agenda horaire* systeme liste nom noms prenom* numero* telephone* cellulaire* portable courriel* mail adresse*
            lettre* chiffre* detail* renseignement* information* coordonnees reference* confirmation* annulation* message* appel*
            ligne option* preference* question* demande* raison* motif* note* equipe* bureau reception* collegue* personne*
            humain* agent* preposee* responsable* assistant* virtuel* automatis* robot ordinateur receptionniste service* chose*
            endroit* lieu facon maniere cas type sorte genre prix tarif* cout* dollar* dure* duree longueur confidential* confidenti*
            prive* personnel* patient* client* identite* acces suite reste etape* situation urgence* monde minute main mains
            travaill* tardi* absence* absent* docteur* recevoir prevu prevue prevus prevues air
            # How people are kind to one another
            bonjour bonsoir bienvenue salut allo merci bon bonne bons bonnes beau belle super parfait* genial* excellent* formidable* magnifique
            merveill* agreable* accord ok d'accord volontiers certainement absolument exact* effectivement evidemment entendu
            naturellement tout-a-fait plaisir* heureu* content* ravi* enchant* desol* navre* malheureu* dommage helas pardon regret*
            probleme* souci* inquietude* tracas presse* hate vite rapid* lent* court* bref brev* long* calme* simple* facil* difficil*
            delicat* clair* sur sure surs vrai* faux juste* erreur* confus* frustr* ennuy* embet* stress* penib* douloureu* doul*
            terrible* gentil* aimable* patience chance felicitation* anniversaire courage soin prochain* premier* premiere
            deuxieme second* dernier* derniere nouve* nouvel* ancien* actuel* existant* habituel* meilleur* petit* grand* proche*
            tard plus-tot prochainement immediat* exactement different* partic* specif* general* total* ensemble part
            egalement definiti* officiel* final* double impossible capable pret* prete libre utile* important* necessaire* urgent*
            avis conseil* medica* medic* juridique* infirmier* anglais francais langue* parole* voix mot
            mots idee* doute promis* garanti* fois temps retour attente hesit* hesitation besoin imprevu* empech* contretemps depend* situe* sujet* condoleance* retabliss* guerison revoir interess* delai* presence venue fait point sens
            mienne votre nul nulle madame monsieur mesdames messieurs mademoiselle
            # What may be asked of a contact
            apport* present* arriv* formulaire
            propre propres compt* demi demie quart inscri* code codes porte portes politique* appliqu* avance cote zero deux
            trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
            cent dix-sept midi minuit conversation clavier touche* diese etoile ecran page bruit ligne connexion signal traduc*
            moitie environ peine composez composer raccrochez
            appuy* carre auxquels auxquelles auquel duquel coupe coupes fallait exemple* grave famille indicatif regional nommez
            nommer devis soumission* estimation* epellation prononc* enregistree
            derang* modifi* prevoi* prevoy* jet* coup œil reflech* professionnel* sante general* generale* truc pepin ennui* suppos*
            imagin* remarqu* poursui* recommenc* corrig* devin* clarif* seconde* petite petits finalis* finalement debrouill* confiance
            respect* patiemment honnete* franche* sincere* gene gener triste fatigue inquiet inquiete nerveu* bizarre etrange drole
            presentement prealable alternative* combinaison* initiale* majuscule* minuscule* tiret point arobase accent*
            retard* decu* decevoir esper* reconnaiss* honneur merite* sert serait pluie neige froid ensoleille quelconque prefer*
            """;

    private EverydayFrench() {}
}
