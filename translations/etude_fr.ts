<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ChartLayout</name>
        <message>
            <source>and %1 more</source>
            <translation>et %1 de plus</translation>
        </message>
        <message>
            <source>points not shown: %1</source>
            <translation>points non montrés : %1</translation>
        </message>
        <message>
            <source>left: %1 · right: %2</source>
            <translation>à gauche : %1 · à droite : %2</translation>
        </message>
    </context>
    <context>
        <name>ClaimChart</name>
        <message>
            <source>Times</source>
            <translation>Fois</translation>
        </message>
        <message>
            <source>Test ROC-AUC, deviation from the mean of seeds</source>
            <translation>ROC-AUC de test, écart à la moyenne des graines</translation>
        </message>
        <message>
            <source>Test ROC-AUC, for each doubling of the data</source>
            <translation>ROC-AUC de test, par doublement des données</translation>
        </message>
        <message>
            <source>Test ROC-AUC, difference</source>
            <translation>ROC-AUC de test, différence</translation>
        </message>
        <message>
            <source>as claimed</source>
            <translation>comme affirmé</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>No run of this claim has a result yet.</source>
            <translation>Aucun essai de cette affirmation n’a encore de résultat.</translation>
        </message>
        <message>
            <source>found</source>
            <translation>trouvé</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC à 95 %</translation>
        </message>
        <message>
            <source>95 % CI over seeds</source>
            <translation>IC à 95 % sur les graines</translation>
        </message>
        <message numerus="yes">
            <source>%n not run yet: left out</source>
            <translation>
                <numerusform>%n pas encore exécuté : omis</numerusform>
                <numerusform>%n pas encore exécutés : omis</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClipPanel</name>
        <message>
            <source>Inspect</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Écouter</translation>
        </message>
    </context>
    <context>
        <name>ColorMap</name>
        <message>
            <source>Magma</source>
            <translation>Magma</translation>
        </message>
        <message>
            <source>Viridis</source>
            <translation>Viridis</translation>
        </message>
        <message>
            <source>Cividis</source>
            <translation>Cividis</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCharts</name>
        <message>
            <source>Difference in test %1</source>
            <translation>Différence du %1 de test</translation>
        </message>
        <message>
            <source>%1 − %2</source>
            <translation>%1 − %2</translation>
        </message>
        <message numerus="yes">
            <source>%n pairs: too few for an interval</source>
            <translation>
                <numerusform>%n paire : trop peu pour un intervalle</numerusform>
                <numerusform>%n paires : trop peu pour un intervalle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs: too few for an interval</source>
            <translation>
                <numerusform>%n essai : trop peu pour un intervalle</numerusform>
                <numerusform>%n essais : trop peu pour un intervalle</numerusform>
            </translation>
        </message>
        <message>
            <source>difference</source>
            <translation>différence</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC à 95 %</translation>
        </message>
        <message numerus="yes">
            <source>%n with fewer than 3 pairs of runs: too few for an interval</source>
            <translation>
                <numerusform>%n avec moins de 3 paires d’essais : trop peu pour un intervalle</numerusform>
                <numerusform>%n avec moins de 3 paires d’essais : trop peu pour un intervalle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without runs that pair: left out</source>
            <translation>
                <numerusform>%n sans essais qui s’apparient : omise</numerusform>
                <numerusform>%n sans essais qui s’apparient : omises</numerusform>
            </translation>
        </message>
        <message>
            <source>The runs of the two neither pair nor are enough for an estimate without pairs.</source>
            <translation>Les essais des deux ne s’apparient pas et ne suffisent pas à une estimation sans paires.</translation>
        </message>
        <message>
            <source>another training run</source>
            <translation>autre essai</translation>
        </message>
        <message numerus="yes">
            <source>%n seeds</source>
            <translation>
                <numerusform>%n graine</numerusform>
                <numerusform>%n graines</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 runs, unpaired</source>
            <translation>%1 et %2 essais, non appariés</translation>
        </message>
        <message>
            <source>%1 test clips of %2 artists, %3 draws</source>
            <translation>%1 extraits de test de %2 artistes, %3 tirages</translation>
        </message>
        <message>
            <source>not all else is equal</source>
            <translation>tout le reste n’est pas égal</translation>
        </message>
        <message>
            <source>No two levels have runs that can be compared.</source>
            <translation>Aucune paire de niveaux n’a d’essais comparables.</translation>
        </message>
        <message>
            <source>Difference, first less second</source>
            <translation>Différence, premier moins second</translation>
        </message>
        <message numerus="yes">
            <source>one is better, by Holm's method over all %n pairs of levels</source>
            <translation>
                <numerusform>l’un est meilleur, par la méthode de Holm sur %n paire de niveaux</numerusform>
                <numerusform>l’un est meilleur, par la méthode de Holm sur les %n paires de niveaux</numerusform>
            </translation>
        </message>
        <message>
            <source>neither is</source>
            <translation>aucun ne l’est</translation>
        </message>
        <message numerus="yes">
            <source>of no pair one is better by Holm's method over all %n</source>
            <translation>
                <numerusform>dans aucune paire l’un n’est meilleur, par la méthode de Holm sur %n paire</numerusform>
                <numerusform>dans aucune paire l’un n’est meilleur, par la méthode de Holm sur les %n paires</numerusform>
            </translation>
        </message>
        <message>
            <source>Difference in test ROC-AUC of each tag</source>
            <translation>Différence de ROC-AUC de test de chaque étiquette</translation>
        </message>
        <message>
            <source>No tag has two clips or more of either class.</source>
            <translation>Aucune étiquette n’a deux extraits ou plus de chaque classe.</translation>
        </message>
        <message>
            <source>p (FDR) &lt; %1</source>
            <translation>p (FDR) &lt; %1</translation>
        </message>
        <message>
            <source>not told from chance</source>
            <translation>pas distinguées du hasard</translation>
        </message>
        <message>
            <source>95 % CI (DeLong)</source>
            <translation>IC à 95 % (DeLong)</translation>
        </message>
        <message>
            <source>95 % CI of another test set (DeLong), each tag by itself</source>
            <translation>IC à 95 % d’un autre ensemble de test (DeLong), chaque étiquette à part</translation>
        </message>
        <message numerus="yes">
            <source>%n tags with fewer than two clips of a class: left out</source>
            <translation>
                <numerusform>%n étiquette avec moins de deux extraits d’une classe : omise</numerusform>
                <numerusform>%n étiquettes avec moins de deux extraits d’une classe : omises</numerusform>
            </translation>
        </message>
        <message>
            <source>one seed: nothing is known of another training run</source>
            <translation>une seule graine : rien n’est connu d’un autre essai</translation>
        </message>
        <message>
            <source>another test set</source>
            <translation>autre ensemble de test</translation>
        </message>
        <message>
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <source>Differences in test %1, all pairs of levels</source>
            <translation>Différences de %1 de test, toutes les paires de niveaux</translation>
        </message>
        <message>
            <source>95 % CI over training runs, each pair by itself</source>
            <translation>IC à 95 % sur les essais, chaque paire à part</translation>
        </message>
        <message>
            <source>within ± %1</source>
            <translation>à ± %1 près</translation>
        </message>
    </context>
    <context>
        <name>ComparisonWords</name>
        <message>
            <source>Two configurations</source>
            <translation>Deux configurations</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationFigure</name>
        <message>
            <source>Test ROC-AUC by configuration</source>
            <translation>ROC-AUC de test par configuration</translation>
        </message>
        <message>
            <source>No run has finished yet.</source>
            <translation>Aucun essai n’est encore terminé.</translation>
        </message>
        <message>
            <source>where nothing else stands: %1</source>
            <translation>là où rien d'autre n'est indiqué : %1</translation>
        </message>
        <message>
            <source>sizes: %1</source>
            <translation>tailles : %1</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>the best %1 of %2 others</source>
            <translation>les %1 meilleures des %2 autres</translation>
        </message>
    </context>
    <context>
        <name>DatasetCharts</name>
        <message numerus="yes">
            <source>%1, the %L2 most frequent of %Ln tags</source>
            <translation>
                <numerusform>%1, les %L2 plus fréquentes sur %Ln</numerusform>
                <numerusform>%1, les %L2 plus fréquentes sur %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % of the tracks</source>
            <translation>%1 % des titres</translation>
        </message>
        <message>
            <source>No track that is counted has a tag.</source>
            <translation>Aucun titre compté n’a d’étiquette.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln titre</numerusform>
                <numerusform>%Ln titres</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag frequency</source>
            <translation>Fréquence des étiquettes</translation>
        </message>
        <message>
            <source>Share of the set's tracks (%)</source>
            <translation>Part des titres de l’ensemble (%)</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Tags per track</source>
            <translation>Étiquettes par titre</translation>
        </message>
        <message>
            <source>Number of tags</source>
            <translation>Nombre d’étiquettes</translation>
        </message>
        <message>
            <source>There is no track to count.</source>
            <translation>Il n’y a aucun titre à compter.</translation>
        </message>
        <message>
            <source>Tag co-occurrence</source>
            <translation>Cooccurrence des étiquettes</translation>
        </message>
        <message>
            <source>Tag in the column</source>
            <translation>Étiquette de la colonne</translation>
        </message>
        <message>
            <source>Tag in the row</source>
            <translation>Étiquette de la ligne</translation>
        </message>
        <message>
            <source>There is no pair of tags to count.</source>
            <translation>Il n’y a aucune paire d’étiquettes à compter.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks with both</source>
            <translation>
                <numerusform>%Ln titre avec les deux</numerusform>
                <numerusform>%Ln titres avec les deux</numerusform>
            </translation>
        </message>
        <message>
            <source>Tracks with both</source>
            <translation>Titres avec les deux</translation>
        </message>
        <message>
            <source>P(column | row)</source>
            <translation>P(colonne | ligne)</translation>
        </message>
        <message>
            <source>Jaccard index</source>
            <translation>Indice de Jaccard</translation>
        </message>
        <message>
            <source>Normalised PMI</source>
            <translation>PMI normalisée</translation>
        </message>
    </context>
    <context>
        <name>DemoHelp</name>
        <message>
            <source>slow, with pad and reverb, without drums</source>
            <translation>lent, avec nappe et réverbération, sans batterie</translation>
        </message>
        <message>
            <source>a synthesised bass plays</source>
            <translation>une basse de synthèse joue</translation>
        </message>
        <message>
            <source>FM bells play</source>
            <translation>des cloches FM jouent</translation>
        </message>
        <message>
            <source>brass-like saws play</source>
            <translation>des dents de scie façon cuivres jouent</translation>
        </message>
        <message>
            <source>the treble of the mix is raised by 9 dB or more</source>
            <translation>les aigus du mixage sont relevés de 9 dB ou plus</translation>
        </message>
        <message>
            <source>hands clap where the snare drum would play</source>
            <translation>des mains claquent là où jouerait la caisse claire</translation>
        </message>
        <message>
            <source>the music rises by 18 dB or more</source>
            <translation>la musique monte de 18 dB ou plus</translation>
        </message>
        <message>
            <source>the treble of the mix is lowered by 12 dB or more</source>
            <translation>les aigus du mixage sont abaissés de 12 dB ou plus</translation>
        </message>
        <message>
            <source>the whole mix is overdriven; a guitar's own amplifier does not count</source>
            <translation>tout le mixage est saturé ; l’ampli propre d’une guitare ne compte pas</translation>
        </message>
        <message>
            <source>tonic and fifth sound throughout</source>
            <translation>tonique et quinte sonnent d’un bout à l’autre</translation>
        </message>
        <message>
            <source>the whole mix comes back after 0.2 to 0.5 s, each time 6 dB softer</source>
            <translation>tout le mixage revient après 0,2 à 0,5 s, chaque fois 6 dB plus faible</translation>
        </message>
        <message>
            <source>plucked strings play through an overdriven amplifier of their own</source>
            <translation>des cordes pincées jouent dans leur propre ampli saturé</translation>
        </message>
        <message>
            <source>135 beats a minute or more</source>
            <translation>135 battements par minute ou plus</translation>
        </message>
        <message>
            <source>a flute-like tone with breath plays</source>
            <translation>un son de flûte avec du souffle joue</translation>
        </message>
        <message>
            <source>the kick drum marks each beat of a 4/4 bar</source>
            <translation>la grosse caisse marque chaque temps d’une mesure à 4/4</translation>
        </message>
        <message>
            <source>swing, with brushes or a walking bass, and with piano or brass</source>
            <translation>swing, avec balais ou walking bass, et avec piano ou cuivres</translation>
        </message>
        <message>
            <source>slow, dark and from a worn record</source>
            <translation>lent, sombre et tiré d’un disque usé</translation>
        </message>
        <message>
            <source>the scale is major</source>
            <translation>la gamme est majeure</translation>
        </message>
        <message>
            <source>the scale is natural minor</source>
            <translation>la gamme est mineure naturelle</translation>
        </message>
        <message>
            <source>there is tape hiss</source>
            <translation>il y a du souffle de bande</translation>
        </message>
        <message>
            <source>an organ of drawbars with a turning loudspeaker plays</source>
            <translation>un orgue à tirettes avec haut-parleur tournant joue</translation>
        </message>
        <message>
            <source>slow detuned saws play</source>
            <translation>de lentes dents de scie désaccordées jouent</translation>
        </message>
        <message>
            <source>drums or a shaker play</source>
            <translation>une batterie ou un shaker joue</translation>
        </message>
        <message>
            <source>a piano-like tone plays</source>
            <translation>un son de piano joue</translation>
        </message>
        <message>
            <source>plucked strings play without an amplifier</source>
            <translation>des cordes pincées jouent sans ampli</translation>
        </message>
        <message>
            <source>a room rings for a second or more</source>
            <translation>une salle résonne une seconde ou plus</translation>
        </message>
        <message>
            <source>electric guitar and a full drum kit play, without swing</source>
            <translation>guitare électrique et batterie complète jouent, sans swing</translation>
        </message>
        <message>
            <source>82 beats a minute or less</source>
            <translation>82 battements par minute ou moins</translation>
        </message>
        <message>
            <source>all notes end after a third of their time or sooner</source>
            <translation>toutes les notes finissent au tiers de leur durée ou avant</translation>
        </message>
        <message>
            <source>bowed strings play</source>
            <translation>des cordes frottées jouent</translation>
        </message>
        <message>
            <source>the second half of each beat comes late, after 0.6 to 0.7 of it</source>
            <translation>la seconde moitié de chaque temps vient tard, après 0,6 à 0,7 de celui-ci</translation>
        </message>
        <message>
            <source>fast, with a kick drum on each beat and a synthesised bass</source>
            <translation>rapide, avec grosse caisse à chaque temps et basse de synthèse</translation>
        </message>
        <message>
            <source>the instruments' level trembles by 12 dB, 4 to 8 times a second</source>
            <translation>le niveau des instruments tremble de 12 dB, 4 à 8 fois par seconde</translation>
        </message>
        <message>
            <source>a worn record crackles</source>
            <translation>un disque usé craque</translation>
        </message>
        <message>
            <source>a synthetic voice sings vowels</source>
            <translation>une voix de synthèse chante des voyelles</translation>
        </message>
        <message>
            <source>three beats to a bar, the first of them low or stressed</source>
            <translation>trois temps par mesure, le premier grave ou accentué</translation>
        </message>
        <message>
            <source>Logarithmic compression of magnitudes improves tagging (section 2.3, Fig. 5).</source>
            <translation>La compression logarithmique des modules améliore l’étiquetage (section 2.3, fig. 5).</translation>
        </message>
        <message>
            <source>Under Compression check decibel and linear; 5 seeds. 10 runs.</source>
            <translation>Sous Compression, cochez décibel et linéaire ; 5 graines. 10 essais.</translation>
        </message>
        <message>
            <source>Mel spectrogram or STFT: neither wins, whatever the size of the training set; and the AUC grows linearly while the data grows exponentially (section 2.2, Fig. 3).</source>
            <translation>Spectrogramme mel ou TFCT : aucun ne l’emporte, quelle que soit la taille d’apprentissage ; et l’AUC croît linéairement quand les données croissent exponentiellement (section 2.2, fig. 3).</translation>
        </message>
        <message>
            <source>Under Representation check mel spectrogram and STFT, under Training size 25, 50 and 100 %; 3 seeds. 18 runs.</source>
            <translation>Sous Représentation, cochez spectrogramme mel et TFCT, sous Taille d’apprentissage 25, 50 et 100 % ; 3 graines. 18 essais.</translation>
        </message>
        <message>
            <source>Weighting of frequencies hardly matters, and neither does scaling of the input (section 2.4, Fig. 5).</source>
            <translation>La pondération des fréquences ne compte guère, et la mise à l’échelle de l’entrée non plus (section 2.4, fig. 5).</translation>
        </message>
        <message>
            <source>Under Weighting check bypass, per frequency and A-weighting, under Scale ×1 and ×10; 3 seeds. 18 runs.</source>
            <translation>Sous Pondération, cochez sans, par fréquence et pondération A, sous Échelle ×1 et ×10 ; 3 graines. 18 essais.</translation>
        </message>
        <message>
            <source>Runs that differ in their initial weights alone have different AUCs: a difference that small says nothing (section 2.1, Fig. 2).</source>
            <translation>Des essais qui ne diffèrent que par leurs poids initiaux ont des AUC différentes : un écart aussi petit ne dit rien (section 2.1, fig. 2).</translation>
        </message>
        <message>
            <source>Vary nothing; 15 seeds. 15 runs, whose points show the spread.</source>
            <translation>Ne faites rien varier ; 15 graines. 15 essais, dont les points montrent l’étalement.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>True if</source>
            <translation>Vraie si</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Nothing of it was recorded: a synthesiser plays %1 tracks of %2 s from a seed. The demo project's is %3, and the same seed gives the same tracks.</source>
            <translation>Rien n’y a été enregistré : un synthétiseur joue %1 titres de %2 s à partir d’une graine. Celle du projet de démonstration est %3, et la même graine donne les mêmes titres.</translation>
        </message>
        <message>
            <source>Half of the artists play anything, the others ambient, jazz, lo-fi, rock or techno. Each plays %1 tracks in a row and keeps a favourite instrument and a liking for some tempi. All tracks of an artist lie in the same set: training, validation or test.</source>
            <translation>La moitié des artistes joue de tout, les autres ambient, jazz, lo-fi, rock ou techno. Chacun joue %1 titres de suite et garde un instrument favori et un goût pour certains tempos. Tous les titres d’un artiste sont dans le même ensemble : apprentissage, validation ou test.</translation>
        </message>
        <message>
            <source>As with people's tags, the labels are not quite right: of the true ones %1 are missing, and %2 of all others are added.</source>
            <translation>Comme les étiquettes posées par des gens, elles ne sont pas tout à fait justes : parmi les vraies, %1 manquent, et %2 de toutes les autres sont ajoutées.</translation>
        </message>
        <message>
            <source>Loudness, treble, hiss and the balance of the instruments vary as well, more than any tag says: that is what preprocessing has to cope with.</source>
            <translation>Le niveau, les aigus, le souffle et l’équilibre des instruments varient aussi, plus qu’aucune étiquette ne le dit : c’est à cela que le prétraitement doit faire face.</translation>
        </message>
        <message>
            <source>Choi, Fazekas, Sandler and Cho trained on 200,000 recordings. Each of their claims is one study here: queue it on the Experiments page, or with the command, in which PROJECT is the project's folder and DATASET the data set's name; etude-cli study run -P PROJECT then trains it.</source>
            <translation>Choi, Fazekas, Sandler et Cho ont entraîné sur 200 000 enregistrements. Chacune de leurs affirmations est ici une étude : mettez-la en file sur la page Expériences, ou avec la commande, où PROJECT est le dossier du projet et DATASET le nom du jeu de données ; etude-cli study run -P PROJECT l’entraîne ensuite.</translation>
        </message>
        <message>
            <source>Why compression can be expected to win here: in a clip some instruments are up to 16 dB softer than others, notes die away, and the treble may be far below the rest. In linear power only the loudest bins are left of that; decibels keep all of it. Recordings are alike in this, but how strong it is was our choice: that decibel wins can be tried here, by how much says nothing about recordings.</source>
            <translation>Pourquoi la compression devrait gagner ici : dans un extrait, certains instruments sont jusqu’à 16 dB plus faibles que d’autres, les notes s’éteignent et les aigus peuvent être loin sous le reste. En puissance linéaire, il n’en reste que les canaux les plus forts ; les décibels gardent tout. Les enregistrements sont ainsi faits, mais l’ampleur est notre choix : que le décibel gagne peut s’essayer ici, de combien ne dit rien des enregistrements.</translation>
        </message>
        <message>
            <source>Weighting per frequency makes the treble of all clips alike, and that is what bright and dark are about: on these tags it can be expected to lose, so look at single tags before you take the mean for an answer.</source>
            <translation>La pondération par fréquence égalise les aigus de tous les extraits, et c’est ce que disent bright et dark : sur ces étiquettes, elle devrait perdre ; regardez donc chaque étiquette avant de prendre la moyenne pour réponse.</translation>
        </message>
        <message>
            <source>The test set is small, so intervals are wide: what the paper found equal may come out either way. Where intervals overlap, add seeds before you conclude.</source>
            <translation>L’ensemble de test est petit, donc les intervalles sont larges : ce que l’article a trouvé égal peut pencher d’un côté ou de l’autre. Si les intervalles se recouvrent, ajoutez des graines avant de conclure.</translation>
        </message>
        <message>
            <source>The demo's tags</source>
            <translation>Les étiquettes de la démonstration</translation>
        </message>
        <message>
            <source>How the corpus is made</source>
            <translation>Comment le corpus est fait</translation>
        </message>
        <message>
            <source>Try the paper's claims</source>
            <translation>Mettre à l’épreuve les affirmations de l’article</translation>
        </message>
    </context>
    <context>
        <name>EffectFigure</name>
        <message>
            <source>All runs shown have one configuration: there is no effect to see. Queue a study that varies a field.</source>
            <translation>Tous les essais affichés ont la même configuration : il n’y a pas d’effet à voir. Mettez en file une étude qui fait varier un champ.</translation>
        </message>
        <message>
            <source>An interaction needs two fields; choose another to group or colour by.</source>
            <translation>Une interaction demande deux champs ; choisissez-en un autre pour grouper ou colorer.</translation>
        </message>
        <message>
            <source>These runs tell no such interaction: it takes two fields whose levels are run in all combinations. Queue a study that crosses them, or choose both fields to see the means as they are.</source>
            <translation>Ces essais ne révèlent pas une telle interaction : il faut deux champs dont les niveaux sont essayés dans toutes les combinaisons. Lancez une étude qui les croise, ou choisissez les deux champs pour voir les moyennes telles quelles.</translation>
        </message>
        <message>
            <source>n = %1 runs</source>
            <translation>n = %1 essais</translation>
        </message>
    </context>
    <context>
        <name>EpochFigure</name>
        <message>
            <source>the epoch that was tested</source>
            <translation>l’époque testée</translation>
        </message>
        <message>
            <source>the median of the epochs that were tested</source>
            <translation>la médiane des époques testées</translation>
        </message>
        <message>
            <source>Validation ROC-AUC over epochs</source>
            <translation>ROC-AUC de validation au fil des époques</translation>
        </message>
        <message>
            <source>No run has finished yet. The curves of those that train are on Experiments.</source>
            <translation>Aucun essai n’est encore terminé. Les courbes de ceux qui s’entraînent sont sur Expériences.</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Époque</translation>
        </message>
        <message>
            <source>tested</source>
            <translation>époque testée</translation>
        </message>
        <message>
            <source>large dots: the median epoch that was tested</source>
            <translation>grands points : la médiane des époques testées</translation>
        </message>
        <message>
            <source>large dots: the epochs that were tested</source>
            <translation>grands points : les époques testées</translation>
        </message>
        <message numerus="yes">
            <source>%n bands left out, which would hide one another: their intervals are in the table, and up to %1 selected configurations have bands</source>
            <translation>
                <numerusform>%n bande omise, qui en cacherait d’autres : son intervalle est dans le tableau, et jusqu’à %1 configurations sélectionnées ont une bande</numerusform>
                <numerusform>%n bandes omises, qui se cacheraient l’une l’autre : leurs intervalles sont dans le tableau, et jusqu’à %1 configurations sélectionnées ont une bande</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n configurations without a validated epoch</source>
            <translation>
                <numerusform>%n configuration sans époque validée</numerusform>
                <numerusform>%n configurations sans époque validée</numerusform>
            </translation>
        </message>
        <message>
            <source>Validation ROC-AUC (macro)</source>
            <translation>ROC-AUC de validation (macro)</translation>
        </message>
    </context>
    <context>
        <name>FigureParts</name>
        <message>
            <source>seed %1</source>
            <translation>graine %1</translation>
        </message>
        <message>
            <source>%1 has %2 levels, more than there are colours: names instead</source>
            <translation>%1 a %2 niveaux, plus qu'il n'y a de couleurs : des noms à la place</translation>
        </message>
        <message>
            <source>%1 of %2 configurations: the selected and the best</source>
            <translation>%1 de %2 configurations : les sélectionnées et les meilleures</translation>
        </message>
        <message>
            <source>the best %1 of %2 configurations</source>
            <translation>les %1 meilleures de %2 configurations</translation>
        </message>
        <message>
            <source>where no size stands: all the data</source>
            <translation>sans taille indiquée : toutes les données</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>run</source>
            <translation>essai</translation>
        </message>
        <message>
            <source>%1, n = %2 seeds</source>
            <translation>%1, n = %2 graines</translation>
        </message>
        <message>
            <source>%1, n = %2 to %3 seeds</source>
            <translation>%1, n = %2 à %3 graines</translation>
        </message>
        <message numerus="yes">
            <source>%n runs: too few for an interval</source>
            <translation>
                <numerusform>%n essai : trop peu pour un intervalle</numerusform>
                <numerusform>%n essais : trop peu pour un intervalle</numerusform>
            </translation>
        </message>
        <message>
            <source>Test ROC-AUC (macro)</source>
            <translation>ROC-AUC de test (macro)</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Fig. 5 configurations</source>
            <translation>Fig. 5 configurations</translation>
        </message>
        <message>
            <source>Fig. 2 seeds</source>
            <translation>Fig. 2 graines</translation>
        </message>
        <message>
            <source>Fig. 3 data size</source>
            <translation>Fig. 3 taille des données</translation>
        </message>
        <message>
            <source>Scale and bias</source>
            <translation>Échelle et biais</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Époques</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>Effets</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Inspect</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>The picture is the network's input itself: the same function on the same configuration makes this picture, the histogram, the curve and the batches of training.</source>
            <translation>L’image est l’entrée même du réseau : la même fonction, sur la même configuration, produit cette image, l’histogramme, la courbe et les lots d’apprentissage.</translation>
        </message>
        <message>
            <source>Experiments</source>
            <translation>Expériences</translation>
        </message>
        <message>
            <source>A cancelled or interrupted run keeps its last checkpoint and can be resumed.</source>
            <translation>Un essai annulé ou interrompu garde son dernier point de sauvegarde et peut être repris.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>AUC is the area under the ROC curve on the test set, averaged over the tags that have both classes there. A point is one run, the interval is that of the mean (95 %, Student's t).</source>
            <translation>L’AUC est l’aire sous la courbe ROC sur l’ensemble de test, moyennée sur les étiquettes qui y ont les deux classes. Un point est un essai, l’intervalle est celui de la moyenne (95 %, t de Student).</translation>
        </message>
        <message>
            <source>Choi et al. found that differences below 0.005 are not significant: fifteen runs that differed in their initial weights alone spread as much. With fewer clips or seeds the spread is larger; where intervals overlap, add seeds before you conclude.</source>
            <translation>Choi et al. ont constaté que les écarts inférieurs à 0,005 ne sont pas significatifs : quinze essais qui ne différaient que par leurs poids initiaux s’étalaient autant. Avec moins d’extraits ou de graines, l’étalement grandit ; si les intervalles se recouvrent, ajoutez des graines avant de conclure.</translation>
        </message>
        <message>
            <source>In the chart the wheel zooms, dragging pans, a double click resets, and the context menu exports.</source>
            <translation>Dans le graphique, la molette agrandit, le glissement déplace, un double clic rétablit et le menu contextuel exporte.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>A project is a folder that holds a database, the runs and the extracted features. It can be moved as a whole. The demo project synthesises its own small corpus.</source>
            <translation>Un projet est un dossier qui contient une base de données, les essais et les caractéristiques extraites. Il peut être déplacé d’un bloc. Le projet de démonstration synthétise son propre petit corpus.</translation>
        </message>
        <message>
            <source>Inspect, Experiments, Results</source>
            <translation>Examiner, Expériences, Résultats</translation>
        </message>
        <message>
            <source>New project, open a project</source>
            <translation>Nouveau projet, ouvrir un projet</translation>
        </message>
        <message>
            <source>Undo and redo: tags beside the tracks, changes of the queue, else the configuration</source>
            <translation>Annuler et rétablir : étiquettes à côté des titres, changements de la file, sinon la configuration</translation>
        </message>
        <message>
            <source>Queue the study</source>
            <translation>Mettre l’étude en file</translation>
        </message>
        <message>
            <source>Move the selected runs or studies in the queue</source>
            <translation>Déplacer les essais ou études choisis dans la file</translation>
        </message>
        <message>
            <source>Remove the selected runs from the queue</source>
            <translation>Retirer les essais choisis de la file</translation>
        </message>
        <message>
            <source>Delete the selected runs with their files</source>
            <translation>Supprimer les essais choisis avec leurs fichiers</translation>
        </message>
        <message>
            <source>Previous track, next track</source>
            <translation>Titre précédent, suivant</translation>
        </message>
        <message>
            <source>Zoom the spectrogram</source>
            <translation>Agrandir le spectrogramme</translation>
        </message>
        <message>
            <source>Move the cursor by a frame or a band</source>
            <translation>Déplacer le curseur d’une trame ou d’une bande</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Copier ce qui est montré</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Help of this page</source>
            <translation>Aide de cette page</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Cette liste</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>The form on the right reads in the order in which the signal flows. A dot marks a value that differs from the preset's; the button beside it brings the preset's back.</source>
            <translation>Le formulaire de droite se lit dans l’ordre où passe le signal. Un point marque une valeur qui diffère de celle du préréglage ; le bouton voisin la rétablit.</translation>
        </message>
        <message>
            <source>At the end of the form, the copy button gives the configuration as a sentence for a paper, as JSON, or as a Python program on librosa that computes the same input.</source>
            <translation>À la fin du formulaire, le bouton de copie donne la configuration sous forme de phrase pour un article, de JSON ou de programme Python avec librosa qui calcule la même entrée.</translation>
        </message>
        <message>
            <source>What is standardised with the training set needs its statistics. They are computed on request, once for every configuration that agrees up to that step.</source>
            <translation>Ce qui est standardisé avec les données d’apprentissage demande leurs statistiques. Elles sont calculées à la demande, une fois pour toutes les configurations identiques jusqu’à cette étape.</translation>
        </message>
        <message>
            <source>Import (Ctrl+I) reads the layouts of MSD, MTG-Jamendo, MagnaTagATune and FMA, a folder for each tag, and any CSV or TSV table. It shows what it understands before anything is stored. Files stay where they are.</source>
            <translation>L’import (Ctrl+I) lit les structures de MSD, MTG-Jamendo, MagnaTagATune et FMA, un dossier par étiquette, et tout tableau CSV ou TSV. Il montre ce qu’il comprend avant d’enregistrer quoi que ce soit. Les fichiers restent à leur place.</translation>
        </message>
        <message>
            <source>A click on a column of the track list sorts by it, a second one the other way round; a third brings back the order of the data set.</source>
            <translation>Un clic sur une colonne de la liste des titres trie selon elle, un deuxième en sens inverse ; un troisième rétablit l’ordre du jeu de données.</translation>
        </message>
        <message>
            <source>A study is every combination of the values checked under Vary, each trained with every seed. All else comes from the input that is chosen: the one on Inspect, a preset, that of a run, or one in a file.</source>
            <translation>Une étude, ce sont toutes les combinaisons des valeurs cochées sous Faire varier, chacune entraînée avec chaque graine. Tout le reste vient de l’entrée choisie : celle d’Examiner, un préréglage, celle d’un essai, ou celle d’un fichier.</translation>
        </message>
        <message>
            <source>Runs are trained by a program of its own, as many at once as pay: they go on when the window is closed. The same run is never trained twice.</source>
            <translation>Les essais sont entraînés par un programme à part, autant à la fois qu’il est avantageux : ils continuent quand la fenêtre est fermée. Un même essai n’est jamais entraîné deux fois.</translation>
        </message>
        <message>
            <source>Pause lets runs at work save and stop at once. Finish running runs, then pause lets them go on to their ends, and no other is started.</source>
            <translation>Suspendre fait enregistrer et arrêter aussitôt les essais en cours. « Finir les essais en cours, puis suspendre » les laisse aller jusqu’à leur fin, et aucun autre n’est lancé.</translation>
        </message>
        <message>
            <source>Import a data set</source>
            <translation>Importer un jeu de données</translation>
        </message>
        <message>
            <source>What the demo's tags mean</source>
            <translation>Sens des étiquettes de la démonstration</translation>
        </message>
        <message>
            <source>Filter: words side by side must all be found in tags, path or artist. Use and, or, not (or -word) and brackets; quotes keep words together. tag:, artist:, path:, split:, has: and excluded: look in one place; tag:=rock is the whole name.</source>
            <translation>Filtre : des mots côte à côte doivent tous se trouver dans les étiquettes, le chemin ou l’artiste. Employez and, or, not (ou -mot) et les parenthèses ; les guillemets gardent les mots ensemble. tag:, artist:, path:, split:, has: et excluded: cherchent à un seul endroit ; tag:=rock est le nom entier.</translation>
        </message>
        <message>
            <source>The data set as a whole (Ctrl+D): its health, its split, its tags and its files. What is changed there, or below the track list (tags, F2), is saved as a new version; studies keep the one that they were made with.</source>
            <translation>Le jeu de données dans son ensemble (Ctrl+D) : sa santé, son partage, ses étiquettes et ses fichiers. Ce qui est modifié là, ou sous la liste des titres (étiquettes, F2), est enregistré comme nouvelle version ; les études gardent celle avec laquelle elles ont été faites.</translation>
        </message>
        <message>
            <source>The data set as a whole, or the clip again</source>
            <translation>Le jeu de données entier, ou de nouveau l’extrait</translation>
        </message>
        <message>
            <source>Filter the tracks</source>
            <translation>Filtrer les titres</translation>
        </message>
        <message>
            <source>Tags of the selected tracks</source>
            <translation>Étiquettes des titres choisis</translation>
        </message>
    </context>
    <context>
        <name>ImportLayout</name>
        <message>
            <source>A folder for each tag</source>
            <translation>Un dossier par étiquette</translation>
        </message>
        <message>
            <source>GTZAN, Ballroom: audio in folders that are named after their tag.</source>
            <translation>GTZAN, Ballroom : l’audio dans des dossiers qui portent le nom de leur étiquette.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Manifest</source>
            <translation>Manifeste</translation>
        </message>
        <message>
            <source>A CSV file with the columns path, tags (| between), split, artist.</source>
            <translation>Un fichier CSV aux colonnes path, tags (séparées par |), split, artist.</translation>
        </message>
        <message>
            <source>Manifests (*.csv);;All files (*)</source>
            <translation>Manifestes (*.csv);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Any other table</source>
            <translation>Tout autre tableau</translation>
        </message>
        <message>
            <source>A CSV or TSV file with a header; you say what its columns hold.</source>
            <translation>Un fichier CSV ou TSV avec en-tête ; vous dites ce que contiennent ses colonnes.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Million Song Dataset</source>
            <translation>Million Song Dataset</translation>
        </message>
        <message>
            <source>The split for tagging: train_x_filename.txt, train_y.npy and the same of the other sets.</source>
            <translation>Le partage pour l’étiquetage : train_x_filename.txt, train_y.npy et de même pour les autres ensembles.</translation>
        </message>
        <message>
            <source>Folder of the split</source>
            <translation>Dossier du partage</translation>
        </message>
        <message>
            <source>Tag list</source>
            <translation>Liste d’étiquettes</translation>
        </message>
        <message>
            <source>The 50 tags of the released split</source>
            <translation>Les 50 étiquettes du partage publié</translation>
        </message>
        <message>
            <source>MTG-Jamendo</source>
            <translation>MTG-Jamendo</translation>
        </message>
        <message>
            <source>A TSV file; with …-train.tsv the validation and test sets are read, too.</source>
            <translation>Un fichier TSV ; avec …-train.tsv, les ensembles de validation et de test sont lus aussi.</translation>
        </message>
        <message>
            <source>TSV file</source>
            <translation>Fichier TSV</translation>
        </message>
        <message>
            <source>TSV files (*.tsv);;All files (*)</source>
            <translation>Fichiers TSV (*.tsv);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>MagnaTagATune</source>
            <translation>MagnaTagATune</translation>
        </message>
        <message>
            <source>annotations_final.csv; tags that mean the same are merged if you like.</source>
            <translation>annotations_final.csv ; les tags de même sens sont fusionnés si vous le voulez.</translation>
        </message>
        <message>
            <source>Annotations</source>
            <translation>Annotations</translation>
        </message>
        <message>
            <source>Annotations (*.csv);;All files (*)</source>
            <translation>Annotations (*.csv);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Synonyms</source>
            <translation>Synonymes</translation>
        </message>
        <message>
            <source>Etude’s own list</source>
            <translation>La liste d’Etude</translation>
        </message>
        <message>
            <source>FMA</source>
            <translation>FMA</translation>
        </message>
        <message>
            <source>tracks.csv of the metadata; the top genre is the tag.</source>
            <translation>tracks.csv des métadonnées ; le genre principal est l’étiquette.</translation>
        </message>
        <message>
            <source>tracks.csv</source>
            <translation>tracks.csv</translation>
        </message>
        <message>
            <source>Metadata (*.csv);;All files (*)</source>
            <translation>Métadonnées (*.csv);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>InputFields</name>
        <message>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>Spectrum</source>
            <translation>Spectre</translation>
        </message>
        <message>
            <source>Compression</source>
            <translation>Compression</translation>
        </message>
        <message>
            <source>Weighting</source>
            <translation>Pondération</translation>
        </message>
        <message>
            <source>Standardise</source>
            <translation>Standardiser</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>éch.</translation>
        </message>
    </context>
    <context>
        <name>InputSummary</name>
        <message>
            <source>STFT %1, 0 to %2 Hz, hop %3</source>
            <translation>TFCT %1, 0 à %2 Hz, pas %3</translation>
        </message>
        <message>
            <source>mel %1, %2 to %3 Hz, %4</source>
            <translation>mel %1, %2 à %3 Hz, %4</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>linéaire</translation>
        </message>
        <message>
            <source>× %1</source>
            <translation>× %1</translation>
        </message>
        <message>
            <source>%1, seed %2</source>
            <translation>%1, graine %2</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>no floor</source>
            <translation>sans plancher</translation>
        </message>
        <message>
            <source>%1 dB</source>
            <translation>%1 dB</translation>
        </message>
        <message>
            <source>decibel, %1, reference %2</source>
            <translation>décibel, %1, référence %2</translation>
        </message>
        <message>
            <source>decibel, %1</source>
            <translation>décibel, %1</translation>
        </message>
        <message>
            <source>PCEN, gain %1</source>
            <translation>PCEN, gain %1</translation>
        </message>
        <message>
            <source>PCEN, gain %1, %2 s</source>
            <translation>PCEN, gain %1, %2 s</translation>
        </message>
        <message>
            <source>%1, statistics of the training set</source>
            <translation>%1, statistiques des données d’apprentissage</translation>
        </message>
    </context>
    <context>
        <name>InputWords</name>
        <message>
            <source>Sampling rate</source>
            <translation>Échantillonnage</translation>
        </message>
        <message>
            <source>Sound above half this rate is removed by the resampler (soxr HQ). librosa: sr</source>
            <translation>Le son au-dessus de la moitié de cette fréquence est retiré par le rééchantillonneur (soxr HQ). librosa : sr</translation>
        </message>
        <message>
            <source>Clip length</source>
            <translation>Durée de l’extrait</translation>
        </message>
        <message>
            <source>How much of each file the network hears; shorter files are filled with silence at their end. librosa: duration</source>
            <translation>Ce que le réseau entend de chaque fichier ; les fichiers plus courts sont complétés par du silence à la fin. librosa : duration</translation>
        </message>
        <message>
            <source>Clip taken from</source>
            <translation>Extrait pris</translation>
        </message>
        <message>
            <source>Which part of a longer file becomes the clip. librosa: offset</source>
            <translation>La partie d’un fichier plus long qui devient l’extrait. librosa : offset</translation>
        </message>
        <message>
            <source>start of the file</source>
            <translation>au début</translation>
        </message>
        <message>
            <source>From the first sample.</source>
            <translation>Dès le premier échantillon.</translation>
        </message>
        <message>
            <source>middle of the file</source>
            <translation>au milieu</translation>
        </message>
        <message>
            <source>The middle of the file; leaves out intros and endings.</source>
            <translation>Le milieu du fichier ; laisse de côté débuts et fins.</translation>
        </message>
        <message>
            <source>Representation</source>
            <translation>Représentation</translation>
        </message>
        <message>
            <source>How frequency is laid out: bands as wide as hearing has them, or bins of equal width. librosa: feature.melspectrogram or stft</source>
            <translation>La répartition des fréquences : des bandes larges comme celles de l’oreille, ou des canaux d’égale largeur. librosa : feature.melspectrogram ou stft</translation>
        </message>
        <message>
            <source>mel spectrogram</source>
            <translation>spectrogramme mel</translation>
        </message>
        <message>
            <source>Fine at low frequencies, coarse at high ones; a smaller input.</source>
            <translation>Fin aux basses fréquences, grossier aux hautes ; une entrée plus petite.</translation>
        </message>
        <message>
            <source>STFT</source>
            <translation>TFCT</translation>
        </message>
        <message>
            <source>Every bin of the Fourier transform, equally spaced in Hz.</source>
            <translation>Chaque canal de la transformée de Fourier, également espacés en Hz.</translation>
        </message>
        <message>
            <source>DFT length</source>
            <translation>Longueur de TFD</translation>
        </message>
        <message>
            <source>Longer: finer in frequency; bins are the sampling rate over this apart. librosa: n_fft</source>
            <translation>Plus longue : plus fine en fréquence ; les canaux sont distants de la fréquence d’échantillonnage divisée par elle. librosa : n_fft</translation>
        </message>
        <message>
            <source>Window length</source>
            <translation>Longueur de fenêtre</translation>
        </message>
        <message>
            <source>Longer: partials come apart, attacks smear. At most the DFT length. librosa: win_length</source>
            <translation>Plus longue : les partiels se séparent, les attaques s’étalent. Au plus la longueur de TFD. librosa : win_length</translation>
        </message>
        <message>
            <source>Hop length</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>Samples from one frame to the next. Shorter: finer in time, and more frames to learn from. librosa: hop_length</source>
            <translation>Échantillons d’une trame à la suivante. Plus court : plus fin en temps, et plus de trames à apprendre. librosa : hop_length</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Trades the width of a partial against its leakage into other bins. librosa: window</source>
            <translation>Échange la largeur d’un partiel contre sa fuite dans les autres canaux. librosa : window</translation>
        </message>
        <message>
            <source>Hann</source>
            <translation>Hann</translation>
        </message>
        <message>
            <source>The usual compromise: side lobes fall quickly.</source>
            <translation>Le compromis usuel : les lobes secondaires décroissent vite.</translation>
        </message>
        <message>
            <source>Hamming</source>
            <translation>Hamming</translation>
        </message>
        <message>
            <source>Nearest side lobes lower than Hann's, far ones higher.</source>
            <translation>Lobes secondaires proches plus bas que ceux de Hann, lointains plus hauts.</translation>
        </message>
        <message>
            <source>Blackman</source>
            <translation>Blackman</translation>
        </message>
        <message>
            <source>Least leakage of these, and the widest partials.</source>
            <translation>La moindre fuite de toutes, et les partiels les plus larges.</translation>
        </message>
        <message>
            <source>rectangular</source>
            <translation>rectangulaire</translation>
        </message>
        <message>
            <source>No window: narrowest partials, strong leakage.</source>
            <translation>Sans fenêtre : partiels les plus étroits, forte fuite.</translation>
        </message>
        <message>
            <source>Centred frames</source>
            <translation>Trames centrées</translation>
        </message>
        <message>
            <source>Frame t is centred on sample t times hop, the clip being padded at both ends; otherwise it begins there. librosa: center</source>
            <translation>La trame t est centrée sur l’échantillon t fois le pas, l’extrait étant prolongé aux deux bouts ; sinon elle y commence. librosa : center</translation>
        </message>
        <message>
            <source>Padding</source>
            <translation>Bords</translation>
        </message>
        <message>
            <source>What the first and last frames see beyond the clip. librosa: pad_mode</source>
            <translation>Ce que les premières et dernières trames voient au-delà de l’extrait. librosa : pad_mode</translation>
        </message>
        <message>
            <source>zeros</source>
            <translation>zéros</translation>
        </message>
        <message>
            <source>Silence: the edges are quieter. librosa: constant</source>
            <translation>Du silence : les bords sont plus faibles. librosa : constant</translation>
        </message>
        <message>
            <source>reflect</source>
            <translation>miroir</translation>
        </message>
        <message>
            <source>The clip mirrored. librosa's default before 0.10</source>
            <translation>L’extrait en miroir. Le défaut de librosa avant 0.10</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Grandeur</translation>
        </message>
        <message>
            <source>What a bin holds before compression; decibels of both are the same for an STFT, linear values are not. librosa: power</source>
            <translation>Ce que contient un canal avant la compression ; pour une TFCT les décibels des deux sont égaux, les valeurs linéaires non. librosa : power</translation>
        </message>
        <message>
            <source>power</source>
            <translation>puissance</translation>
        </message>
        <message>
            <source>Squared magnitude; librosa: power=2</source>
            <translation>Module au carré ; librosa : power=2</translation>
        </message>
        <message>
            <source>magnitude</source>
            <translation>module</translation>
        </message>
        <message>
            <source>Less dominated by loud bins; librosa: power=1</source>
            <translation>Moins dominé par les canaux forts ; librosa : power=1</translation>
        </message>
        <message>
            <source>Mel bands</source>
            <translation>Bandes mel</translation>
        </message>
        <message>
            <source>Rows of the input. Fewer: smaller, coarser in frequency. librosa: n_mels</source>
            <translation>Lignes de l’entrée. Moins : plus petite, plus grossière en fréquence. librosa : n_mels</translation>
        </message>
        <message>
            <source>Lowest frequency</source>
            <translation>Fréquence minimale</translation>
        </message>
        <message>
            <source>Sound below it is left out of the mel bands. librosa: fmin</source>
            <translation>Le son en dessous est exclu des bandes mel. librosa : fmin</translation>
        </message>
        <message>
            <source>Highest frequency</source>
            <translation>Fréquence maximale</translation>
        </message>
        <message>
            <source>Sound above it is left out of the mel bands; 0 is half the sampling rate. librosa: fmax</source>
            <translation>Le son au-dessus est exclu des bandes mel ; 0 vaut la moitié de la fréquence d’échantillonnage. librosa : fmax</translation>
        </message>
        <message>
            <source>Mel scale</source>
            <translation>Échelle mel</translation>
        </message>
        <message>
            <source>The formula of pitch that spaces the bands. librosa: htk</source>
            <translation>La formule de hauteur qui espace les bandes. librosa : htk</translation>
        </message>
        <message>
            <source>Slaney</source>
            <translation>Slaney</translation>
        </message>
        <message>
            <source>Linear below 1 kHz, logarithmic above. librosa: htk=False</source>
            <translation>Linéaire sous 1 kHz, logarithmique au-dessus. librosa : htk=False</translation>
        </message>
        <message>
            <source>HTK</source>
            <translation>HTK</translation>
        </message>
        <message>
            <source>2595 log10(1 + f / 700). librosa: htk=True</source>
            <translation>2595 log10(1 + f / 700). librosa : htk=True</translation>
        </message>
        <message>
            <source>Band weights</source>
            <translation>Poids des bandes</translation>
        </message>
        <message>
            <source>Whether wide bands, which collect more noise, are scaled down. librosa: norm</source>
            <translation>Si les bandes larges, qui captent plus de bruit, sont réduites. librosa : norm</translation>
        </message>
        <message>
            <source>equal area</source>
            <translation>même aire</translation>
        </message>
        <message>
            <source>White noise is flat over the bands. librosa: norm='slaney'</source>
            <translation>Un bruit blanc est plat sur les bandes. librosa : norm='slaney'</translation>
        </message>
        <message>
            <source>equal height</source>
            <translation>même hauteur</translation>
        </message>
        <message>
            <source>A sine is equally strong in every band. librosa: norm=None</source>
            <translation>Un sinus est aussi fort dans chaque bande. librosa : norm=None</translation>
        </message>
        <message>
            <source>Compression</source>
            <translation>Compression</translation>
        </message>
        <message>
            <source>decibel</source>
            <translation>décibel</translation>
        </message>
        <message>
            <source>logarithm</source>
            <translation>logarithme</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>linéaire</translation>
        </message>
        <message>
            <source>No compression: a long tail of loud bins.</source>
            <translation>Pas de compression : une longue traîne de canaux forts.</translation>
        </message>
        <message>
            <source>Least power</source>
            <translation>Puissance minimale</translation>
        </message>
        <message>
            <source>Power below this counts as this, so that silence has a logarithm. librosa: amin</source>
            <translation>Une puissance inférieure compte pour celle-ci, afin que le silence ait un logarithme. librosa : amin</translation>
        </message>
        <message>
            <source>Dynamic range</source>
            <translation>Dynamique</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>Factor before the logarithm. Larger: quiet detail is lifted. No librosa parameter; log(1 + 10000 X) is common</source>
            <translation>Facteur avant le logarithme. Plus grand : le détail faible est relevé. Pas de paramètre librosa ; log(1 + 10000 X) est courant</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>Décalage</translation>
        </message>
        <message>
            <source>Added before the logarithm. Smaller: silence lies further below the rest. No librosa parameter</source>
            <translation>Ajouté avant le logarithme. Plus petit : le silence est plus loin sous le reste. Pas de paramètre librosa</translation>
        </message>
        <message>
            <source>Weighting</source>
            <translation>Pondération</translation>
        </message>
        <message>
            <source>bypass</source>
            <translation>sans</translation>
        </message>
        <message>
            <source>As it is: low frequencies dominate in most music.</source>
            <translation>Tel quel : les basses dominent dans la plupart des musiques.</translation>
        </message>
        <message>
            <source>per frequency</source>
            <translation>par fréquence</translation>
        </message>
        <message>
            <source>A-weighting</source>
            <translation>pondération A</translation>
        </message>
        <message>
            <source>The ear's sensitivity after IEC 61672. librosa: A_weighting</source>
            <translation>La sensibilité de l’oreille selon IEC 61672. librosa : A_weighting</translation>
        </message>
        <message>
            <source>Standardise</source>
            <translation>Standardiser</translation>
        </message>
        <message>
            <source>each clip</source>
            <translation>chaque extrait</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>Values stay in their unit.</source>
            <translation>Les valeurs gardent leur unité.</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Facteur</translation>
        </message>
        <message>
            <source>Multiplies the finished input, and so the first layer's gradients. No librosa parameter</source>
            <translation>Multiplie l’entrée achevée, et donc les gradients de la première couche. Pas de paramètre librosa</translation>
        </message>
        <message>
            <source>random place</source>
            <translation>au hasard</translation>
        </message>
        <message>
            <source>A place of its own for each file, the same in every epoch and in every run with this seed.</source>
            <translation>Une place propre à chaque fichier, la même à chaque époque et dans chaque essai avec cette graine.</translation>
        </message>
        <message>
            <source>whole file</source>
            <translation>fichier entier</translation>
        </message>
        <message>
            <source>All of it, however long: to look at and to export, not to train on.</source>
            <translation>Tout, quelle que soit la durée : pour regarder et exporter, pas pour entraîner.</translation>
        </message>
        <message>
            <source>Offset seed</source>
            <translation>Graine de place</translation>
        </message>
        <message>
            <source>Draws the places: another seed hears other parts of the same files. No librosa parameter</source>
            <translation>Tire les places : une autre graine entend d’autres parties des mêmes fichiers. Pas de paramètre librosa</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canaux</translation>
        </message>
        <message>
            <source>What becomes of a file with several channels. librosa: mono</source>
            <translation>Ce que devient un fichier à plusieurs canaux. librosa : mono</translation>
        </message>
        <message>
            <source>mean of all</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>What is in opposite phase left and right is lost. librosa: mono=True</source>
            <translation>Ce qui est en opposition de phase à gauche et à droite se perd. librosa : mono=True</translation>
        </message>
        <message>
            <source>first (left)</source>
            <translation>premier (gauche)</translation>
        </message>
        <message>
            <source>The first channel alone. librosa: mono=False, y[0]</source>
            <translation>Le premier canal seul. librosa : mono=False, y[0]</translation>
        </message>
        <message>
            <source>second (right)</source>
            <translation>second (droite)</translation>
        </message>
        <message>
            <source>The second channel alone. librosa: mono=False, y[1]</source>
            <translation>Le second canal seul. librosa : mono=False, y[1]</translation>
        </message>
        <message>
            <source>Shapes the distribution of values: a logarithm makes it near-Gaussian, without one a few loud bins rule. librosa: power_to_db, pcen</source>
            <translation>Façonne la distribution des valeurs : un logarithme la rend presque gaussienne, sans lui quelques canaux forts dominent. librosa : power_to_db, pcen</translation>
        </message>
        <message>
            <source>10 log10 of power, relative to a reference. librosa: power_to_db</source>
            <translation>10 log10 de la puissance, par rapport à une référence. librosa : power_to_db</translation>
        </message>
        <message>
            <source>log(offset + gain X) to any base; log(1 + 10000 X) is common.</source>
            <translation>log(décalage + gain X) de base quelconque ; log(1 + 10000 X) est courant.</translation>
        </message>
        <message>
            <source>power law</source>
            <translation>loi de puissance</translation>
        </message>
        <message>
            <source>X to a power below 1; the cube root of power is near loudness.</source>
            <translation>X à une puissance inférieure à 1 ; la racine cubique de la puissance est proche de la sonie.</translation>
        </message>
        <message>
            <source>PCEN</source>
            <translation>PCEN</translation>
        </message>
        <message>
            <source>Per-channel energy normalization: each band is divided by its own recent level, so that steady sound fades and onsets stand out. Of magnitude only. librosa: pcen</source>
            <translation>Per-channel energy normalization : chaque bande est divisée par son niveau récent, si bien que le son stable s’efface et que les attaques ressortent. Du module seulement. librosa : pcen</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>What becomes 0 dB. librosa: ref</source>
            <translation>Ce qui devient 0 dB. librosa : ref</translation>
        </message>
        <message>
            <source>clip's maximum</source>
            <translation>max. de l’extrait</translation>
        </message>
        <message>
            <source>Removes the clip's level: all clips end at 0 dB. librosa: ref=np.max</source>
            <translation>Retire le niveau de l’extrait : tous culminent à 0 dB. librosa : ref=np.max</translation>
        </message>
        <message>
            <source>constant</source>
            <translation>constante</translation>
        </message>
        <message>
            <source>Keeps how loud a clip is beside the others. librosa: ref=1.0</source>
            <translation>Garde le niveau d’un extrait par rapport aux autres. librosa : ref=1.0</translation>
        </message>
        <message>
            <source>Reference value</source>
            <translation>Valeur de référence</translation>
        </message>
        <message>
            <source>The value of X, power or magnitude as chosen above, that becomes 0 dB. librosa: ref</source>
            <translation>La valeur de X, puissance ou module selon le choix ci-dessus, qui devient 0 dB. librosa : ref</translation>
        </message>
        <message>
            <source>Values this far below the clip's maximum are cut off. Smaller: quiet detail is lost; 0: nothing is cut off. librosa: top_db</source>
            <translation>Les valeurs plus basses que cela sous le maximum de l’extrait sont coupées. Plus petite : le détail faible se perd ; 0 : rien n’est coupé. librosa : top_db</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Scales the result alone, which standardising removes again; e is the natural logarithm. No librosa parameter</source>
            <translation>Change seulement l’échelle du résultat, ce que la standardisation efface ; e est le logarithme naturel. Pas de paramètre librosa</translation>
        </message>
        <message>
            <source>Exponent</source>
            <translation>Exposant</translation>
        </message>
        <message>
            <source>Smaller: quiet detail is lifted; 1/3 is the cube root, 1 is linear. No librosa parameter</source>
            <translation>Plus petit : le détail faible est relevé ; 1/3 est la racine cubique, 1 est linéaire. Pas de paramètre librosa</translation>
        </message>
        <message>
            <source>How much of a band's recent level is divided out: 1 is all of it, 0 nothing. librosa: gain</source>
            <translation>La part du niveau récent d’une bande qui est divisée : 1 en est la totalité, 0 rien. librosa : gain</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>Biais</translation>
        </message>
        <message>
            <source>Where the compression bends: values well below it stay nearly linear. librosa: bias</source>
            <translation>Où la compression s’infléchit : les valeurs bien inférieures restent presque linéaires. librosa : bias</translation>
        </message>
        <message>
            <source>Compresses what the division leaves. Smaller: stronger; 0: log(1 + x). librosa: power</source>
            <translation>Comprime ce que laisse la division. Plus petit : plus fort ; 0 : log(1 + x). librosa : power</translation>
        </message>
        <message>
            <source>Time constant</source>
            <translation>Constante de temps</translation>
        </message>
        <message>
            <source>How far back a band's recent level reaches. Shorter: only onsets stay. librosa: time_constant</source>
            <translation>Jusqu’où remonte le niveau récent d’une bande. Plus courte : seules les attaques restent. librosa : time_constant</translation>
        </message>
        <message>
            <source>Least level</source>
            <translation>Niveau minimal</translation>
        </message>
        <message>
            <source>Added to a band's recent level, so that silence is not blown up. librosa: eps</source>
            <translation>Ajouté au niveau récent d’une bande, pour que le silence ne soit pas amplifié. librosa : eps</translation>
        </message>
        <message>
            <source>Input factor</source>
            <translation>Facteur d’entrée</translation>
        </message>
        <message>
            <source>Multiplies X first, since PCEN depends on level. 2147483648 is 2^31, the factor of librosa's example for samples within ±1. librosa: pcen(S * (2**31))</source>
            <translation>Multiplie d’abord X, car la PCEN dépend du niveau. 2147483648 est 2^31, le facteur de l’exemple de librosa pour des échantillons entre ±1. librosa : pcen(S * (2**31))</translation>
        </message>
        <message>
            <source>How strongly each frequency counts. librosa: A_weighting and its like</source>
            <translation>Le poids de chaque fréquence. librosa : A_weighting et semblables</translation>
        </message>
        <message>
            <source>Each band gets mean 0 and deviation 1 over time.</source>
            <translation>Chaque bande reçoit la moyenne 0 et l’écart type 1 dans le temps.</translation>
        </message>
        <message>
            <source>B-weighting</source>
            <translation>pondération B</translation>
        </message>
        <message>
            <source>Between A and C: lets more of the bass through than A. librosa: B_weighting</source>
            <translation>Entre A et C : laisse passer plus de graves que A. librosa : B_weighting</translation>
        </message>
        <message>
            <source>C-weighting</source>
            <translation>pondération C</translation>
        </message>
        <message>
            <source>Flat within 3 dB from 31.5 Hz to 8 kHz: for loud sound. librosa: C_weighting</source>
            <translation>Plate à 3 dB près de 31,5 Hz à 8 kHz : pour les sons forts. librosa : C_weighting</translation>
        </message>
        <message>
            <source>D-weighting</source>
            <translation>pondération D</translation>
        </message>
        <message>
            <source>Raised between 2 and 10 kHz: made for the noise of aircraft, withdrawn since. librosa: D_weighting</source>
            <translation>Relevée entre 2 et 10 kHz : faite pour le bruit des avions, retirée depuis. librosa : D_weighting</translation>
        </message>
        <message>
            <source>Statistics of</source>
            <translation>Statistiques de</translation>
        </message>
        <message>
            <source>Whose mean and deviation each band is standardised with. No librosa parameter</source>
            <translation>La moyenne et l’écart type qui standardisent chaque bande. Pas de paramètre librosa</translation>
        </message>
        <message>
            <source>The clip's own: differences between clips in their spectra are removed.</source>
            <translation>Ceux de l’extrait : les différences de spectre entre extraits sont retirées.</translation>
        </message>
        <message>
            <source>training set</source>
            <translation>apprentissage</translation>
        </message>
        <message>
            <source>Those of all training clips together: differences between clips stay.</source>
            <translation>Ceux de tous les extraits d’apprentissage ensemble : les différences entre extraits restent.</translation>
        </message>
        <message>
            <source>Brings values to mean 0 and deviation 1. No librosa parameter; sklearn: preprocessing.scale</source>
            <translation>Ramène les valeurs à la moyenne 0 et à l’écart type 1. Pas de paramètre librosa ; sklearn : preprocessing.scale</translation>
        </message>
        <message>
            <source>Mean 0 and deviation 1 over all values of the clip: its level and contrast are removed.</source>
            <translation>Moyenne 0 et écart type 1 sur toutes les valeurs de l’extrait : son niveau et son contraste sont retirés.</translation>
        </message>
        <message>
            <source>With the mean and deviation of all training clips together: differences between clips stay.</source>
            <translation>Avec la moyenne et l’écart type de tous les extraits d’apprentissage ensemble : les différences entre extraits restent.</translation>
        </message>
        <message>
            <source>Window form</source>
            <translation>Forme de fenêtre</translation>
        </message>
        <message>
            <source>Whether a window of n samples repeats after n or ends on equal values; the longer it is, the less this matters. librosa's windows are periodic</source>
            <translation>Si une fenêtre de n échantillons se répète après n ou finit sur des valeurs égales ; plus elle est longue, moins cela compte. Les fenêtres de librosa sont périodiques</translation>
        </message>
        <message>
            <source>periodic</source>
            <translation>périodique</translation>
        </message>
        <message>
            <source>For spectra; scipy: fftbins=True.</source>
            <translation>Pour les spectres ; scipy : fftbins=True.</translation>
        </message>
        <message>
            <source>symmetric</source>
            <translation>symétrique</translation>
        </message>
        <message>
            <source>For filters, and in Essentia; scipy: fftbins=False.</source>
            <translation>Pour les filtres, et dans Essentia ; scipy : fftbins=False.</translation>
        </message>
        <message>
            <source>same</source>
            <translation>same</translation>
        </message>
        <message>
            <source>As few zeros as one frame for each hop needs: TensorFlow's “same”. No librosa parameter</source>
            <translation>Juste assez de zéros pour une trame par pas : le « same » de TensorFlow. Pas de paramètre librosa</translation>
        </message>
        <message>
            <source>Stored as</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <source>How the feature store keeps the spectrogram; the picture shows what it gives back. No librosa parameter</source>
            <translation>Comment le dépôt de caractéristiques garde le spectrogramme ; l’image montre ce qu’il rend. Pas de paramètre librosa</translation>
        </message>
        <message>
            <source>32-bit float</source>
            <translation>flottant 32 bits</translation>
        </message>
        <message>
            <source>4 bytes a value, every bit kept.</source>
            <translation>4 octets par valeur, chaque bit gardé.</translation>
        </message>
        <message>
            <source>16-bit logarithm</source>
            <translation>logarithme 16 bits</translation>
        </message>
        <message>
            <source>Half the disk. A value moves by at most 1/131068 of the logarithm of the clip's range: 0.0014 dB where power spans 180 dB.</source>
            <translation>Moitié moins de disque. Une valeur bouge d’au plus 1/131068 du logarithme de l’étendue de l’extrait : 0,0014 dB si la puissance couvre 180 dB.</translation>
        </message>
    </context>
    <context>
        <name>OptionFigure</name>
        <message>
            <source>Options and their test ROC-AUC</source>
            <translation>Options et leur ROC-AUC de test</translation>
        </message>
        <message>
            <source>All runs shown have one configuration: there are no options to follow. Queue a study that varies a field.</source>
            <translation>Tous les essais affichés ont la même configuration : il n’y a pas d’options à suivre. Mettez en file une étude qui fait varier un champ.</translation>
        </message>
        <message>
            <source>lines are means: their intervals are in the table</source>
            <translation>les lignes sont des moyennes : leurs intervalles sont dans le tableau</translation>
        </message>
    </context>
    <context>
        <name>PictureExport</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>%1 cannot be written: end the name in .png, .svg or .pdf.</source>
            <translation>%1 ne peut être écrit : terminez le nom par .png, .svg ou .pdf.</translation>
        </message>
        <message>
            <source>%1 cannot be written: end the name in .png, .svg, .pdf or .csv.</source>
            <translation>%1 ne peut être écrit : terminez le nom par .png, .svg, .pdf ou .csv.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1 ne peut être écrit : %2.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Export as PNG…</source>
            <translation>Exporter en PNG…</translation>
        </message>
        <message>
            <source>Export as SVG…</source>
            <translation>Exporter en SVG…</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>Exporter en PDF…</translation>
        </message>
        <message>
            <source>Export data as CSV…</source>
            <translation>Exporter les données en CSV…</translation>
        </message>
    </context>
    <context>
        <name>ResultCharts</name>
        <message>
            <source>best epoch</source>
            <translation>meilleure époque</translation>
        </message>
        <message>
            <source>best epoch: %1</source>
            <translation>meilleure époque : %1</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Époque</translation>
        </message>
        <message>
            <source>Binary cross-entropy</source>
            <translation>Entropie croisée binaire</translation>
        </message>
        <message>
            <source>The first epoch has not finished yet.</source>
            <translation>La première époque n’est pas encore terminée.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>Perte de validation</translation>
        </message>
        <message>
            <source>Validation ROC-AUC</source>
            <translation>ROC-AUC de validation</translation>
        </message>
        <message>
            <source>Validation ROC-AUC (macro)</source>
            <translation>ROC-AUC de validation (macro)</translation>
        </message>
        <message>
            <source>Validation, %1</source>
            <translation>Validation, %1</translation>
        </message>
        <message>
            <source>Area under the curve</source>
            <translation>Aire sous la courbe</translation>
        </message>
        <message>
            <source>The validation set has this tag on all clips or none.</source>
            <translation>Dans l’ensemble de validation, tous les extraits portent cette étiquette, ou aucun.</translation>
        </message>
        <message>
            <source>ROC</source>
            <translation>ROC</translation>
        </message>
        <message>
            <source>PR</source>
            <translation>PR</translation>
        </message>
        <message>
            <source>Test ROC, %1</source>
            <translation>ROC de test, %1</translation>
        </message>
        <message>
            <source>False positive rate</source>
            <translation>Taux de faux positifs</translation>
        </message>
        <message>
            <source>True positive rate</source>
            <translation>Taux de vrais positifs</translation>
        </message>
        <message>
            <source>The test set has this tag on all clips or none.</source>
            <translation>Dans l’ensemble de test, tous les extraits portent cette étiquette, ou aucun.</translation>
        </message>
        <message>
            <source>The run has not been tested yet.</source>
            <translation>L’essai n’a pas encore été testé.</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Hasard</translation>
        </message>
        <message>
            <source>AUC %1</source>
            <translation>AUC %1</translation>
        </message>
    </context>
    <context>
        <name>RunFields</name>
        <message>
            <source>Feature maps of each convolution.</source>
            <translation>Cartes de caractéristiques de chaque convolution.</translation>
        </message>
        <message>
            <source>Blocks of convolution, batch normalisation, ELU and max-pooling.</source>
            <translation>Blocs de convolution, normalisation par lot, ELU et max-pooling.</translation>
        </message>
        <message>
            <source>Side of the square kernels; odd, so that padding keeps the size.</source>
            <translation>Côté des noyaux carrés ; impair, pour que le remplissage garde la taille.</translation>
        </message>
        <message>
            <source>Share of the values after each pooling that is zeroed in training.</source>
            <translation>Part des valeurs après chaque pooling mises à zéro à l’entraînement.</translation>
        </message>
        <message>
            <source>Added to the variance before its square root is taken.</source>
            <translation>Ajouté à la variance avant sa racine carrée.</translation>
        </message>
        <message>
            <source>The share of the old running statistics that each step keeps (Keras' meaning; PyTorch's is one minus this).</source>
            <translation>Part des anciennes statistiques glissantes gardée à chaque pas (sens de Keras ; celui de PyTorch est un moins ceci).</translation>
        </message>
        <message>
            <source>What normalises in validation and test: the running averages of training, which lag where an epoch has few steps, or statistics recomputed over training clips before each.</source>
            <translation>Ce qui normalise en validation et au test : les moyennes glissantes de l’entraînement, en retard quand une époque a peu de pas, ou des statistiques recalculées sur des extraits d’entraînement avant chacun.</translation>
        </message>
        <message>
            <source>How the kernels are drawn.</source>
            <translation>Comment les noyaux sont tirés.</translation>
        </message>
        <message>
            <source>Every convolution's bias to begin with.</source>
            <translation>Le biais de départ de chaque convolution.</translation>
        </message>
        <message>
            <source>Every batch normalisation's scale to begin with.</source>
            <translation>L’échelle de départ de chaque normalisation par lot.</translation>
        </message>
        <message>
            <source>Every batch normalisation's shift to begin with.</source>
            <translation>Le décalage de départ de chaque normalisation par lot.</translation>
        </message>
        <message>
            <source>How the weights of the last layer are drawn.</source>
            <translation>Comment les poids de la dernière couche sont tirés.</translation>
        </message>
        <message>
            <source>The last layer's bias to begin with.</source>
            <translation>Le biais de départ de la dernière couche.</translation>
        </message>
        <message>
            <source>Passes over the training set, at most. The test uses the epoch with the best validation AUC.</source>
            <translation>Passages sur l'ensemble d'entraînement, au plus. Le test utilise l'époque dont l'AUC de validation est la meilleure.</translation>
        </message>
        <message>
            <source>Clips in one step of ADAM. Larger batches need more memory.</source>
            <translation>Extraits par pas d’ADAM. De plus grands lots demandent plus de mémoire.</translation>
        </message>
        <message>
            <source>ADAM's step size, constant over the run.</source>
            <translation>Le pas d’ADAM, constant pendant l’entraînement.</translation>
        </message>
        <message>
            <source>ADAM's decay of the mean of gradients.</source>
            <translation>Décroissance d’ADAM pour la moyenne des gradients.</translation>
        </message>
        <message>
            <source>ADAM's decay of the mean of their squares.</source>
            <translation>Décroissance d’ADAM pour la moyenne de leurs carrés.</translation>
        </message>
        <message>
            <source>Added to the root in ADAM's denominator.</source>
            <translation>Ajouté à la racine au dénominateur d’ADAM.</translation>
        </message>
        <message>
            <source>What convolutions multiply; products are summed in float32.</source>
            <translation>Ce que multiplient les convolutions ; les produits sont sommés en float32.</translation>
        </message>
        <message>
            <source>Epochs without a better validation AUC after which training stops; 0: never early.</source>
            <translation>Époques sans meilleure AUC de validation après lesquelles l’entraînement s’arrête ; 0 : jamais tôt.</translation>
        </message>
        <message>
            <source>What computes the network on a processor. Stock operators give a bias before batch normalisation a gradient of rounding errors, which the paper's finding about the scale needs.</source>
            <translation>Ce qui calcule le réseau sur un processeur. Les opérateurs d’origine donnent au biais avant la normalisation par lot un gradient d’erreurs d’arrondi, qu’il faut pour le résultat de l’article sur l’échelle.</translation>
        </message>
        <message>
            <source>How much of the training set is used; smaller subsets lie inside larger ones. The validation and test sets stay whole.</source>
            <translation>Quelle part de l’ensemble d’entraînement est utilisée ; les petites sont dans les grandes. Validation et test restent entiers.</translation>
        </message>
        <message>
            <source>How a smaller training set is drawn.</source>
            <translation>Comment un plus petit ensemble d’entraînement est tiré.</translation>
        </message>
        <message>
            <source>Not 0: the labels of each set are shuffled, a control whose AUC must be that of chance.</source>
            <translation>Non nul : les étiquettes de chaque ensemble sont mélangées, un contrôle dont l’AUC doit être celle du hasard.</translation>
        </message>
        <message>
            <source>Of the initial weights.</source>
            <translation>Des poids initiaux.</translation>
        </message>
        <message>
            <source>Of the order of training clips.</source>
            <translation>De l’ordre des extraits d’entraînement.</translation>
        </message>
        <message>
            <source>Of what a smaller training set keeps.</source>
            <translation>De ce que garde un plus petit ensemble d’entraînement.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Optimisation</source>
            <translation>Optimisation</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Graines</translation>
        </message>
    </context>
    <context>
        <name>RunModel</name>
        <message>
            <source>queued</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrompu</translation>
        </message>
    </context>
    <context>
        <name>RunWords</name>
        <message>
            <source>Channels</source>
            <translation>Canaux</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocs</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>Noyau</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Abandon (dropout)</translation>
        </message>
        <message>
            <source>Batch norm epsilon</source>
            <translation>Epsilon de la normalisation par lot</translation>
        </message>
        <message>
            <source>Batch norm momentum</source>
            <translation>Inertie de la normalisation par lot</translation>
        </message>
        <message>
            <source>Batch norm statistics</source>
            <translation>Statistiques de la normalisation par lots</translation>
        </message>
        <message>
            <source>Initial convolutions</source>
            <translation>Convolutions initiales</translation>
        </message>
        <message>
            <source>Initial bias</source>
            <translation>Biais initial</translation>
        </message>
        <message>
            <source>Initial batch norm scale</source>
            <translation>Échelle initiale de la normalisation par lot</translation>
        </message>
        <message>
            <source>Initial batch norm shift</source>
            <translation>Décalage initial de la normalisation par lot</translation>
        </message>
        <message>
            <source>Initial last layer</source>
            <translation>Dernière couche initiale</translation>
        </message>
        <message>
            <source>Initial last bias</source>
            <translation>Biais initial de la dernière couche</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Époques</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Taille des lots</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d’apprentissage</translation>
        </message>
        <message>
            <source>ADAM beta 1</source>
            <translation>Beta 1 d’ADAM</translation>
        </message>
        <message>
            <source>ADAM beta 2</source>
            <translation>Beta 2 d’ADAM</translation>
        </message>
        <message>
            <source>ADAM epsilon</source>
            <translation>Epsilon d’ADAM</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Patience</translation>
        </message>
        <message>
            <source>Operators</source>
            <translation>Opérateurs</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Training size</source>
            <translation>Taille d’apprentissage</translation>
        </message>
        <message>
            <source>Subset drawn</source>
            <translation>Tirage du sous-ensemble</translation>
        </message>
        <message>
            <source>Shuffled labels</source>
            <translation>Étiquettes mélangées</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Order seed</source>
            <translation>Graine de l’ordre</translation>
        </message>
        <message>
            <source>Subset seed</source>
            <translation>Graine du sous-ensemble</translation>
        </message>
        <message>
            <source>He normal</source>
            <translation>He normale</translation>
        </message>
        <message>
            <source>He uniform</source>
            <translation>He uniforme</translation>
        </message>
        <message>
            <source>Glorot normal</source>
            <translation>Glorot normale</translation>
        </message>
        <message>
            <source>Glorot uniform</source>
            <translation>Glorot uniforme</translation>
        </message>
        <message>
            <source>LeCun normal</source>
            <translation>LeCun normale</translation>
        </message>
        <message>
            <source>LeCun uniform</source>
            <translation>LeCun uniforme</translation>
        </message>
        <message>
            <source>32-bit float</source>
            <translation>flottant 32 bits</translation>
        </message>
        <message>
            <source>bfloat16</source>
            <translation>bfloat16</translation>
        </message>
        <message>
            <source>16-bit float</source>
            <translation>flottant 16 bits</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>× %1</source>
            <translation>× %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>%1 of the data</source>
            <translation>%1 des données</translation>
        </message>
        <message>
            <source>%1 clips</source>
            <translation>extraits de %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln epochs</source>
            <translation>
                <numerusform>%Ln époque</numerusform>
                <numerusform>%Ln époques</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, shuffled labels</source>
            <translation>%1, étiquettes mélangées</translation>
        </message>
    </context>
    <context>
        <name>ScaleFigure</name>
        <message>
            <source>Fused operators</source>
            <translation>Opérateurs fusionnés</translation>
        </message>
        <message>
            <source>Stock operators</source>
            <translation>Opérateurs d’origine</translation>
        </message>
        <message>
            <source>bias</source>
            <translation>biais</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>poids</translation>
        </message>
        <message>
            <source>%1, %2 against %3</source>
            <translation>%1, %2 contre %3</translation>
        </message>
        <message>
            <source>%1: bias %2 times, weight %3 times</source>
            <translation>%1 : biais × %2, poids × %3</translation>
        </message>
        <message>
            <source>%1: bias undefined (0 / 0), weight %2 times</source>
            <translation>%1 : biais non défini (0 / 0), poids × %2</translation>
        </message>
        <message>
            <source>First convolution by scale</source>
            <translation>Première convolution selon l’échelle</translation>
        </message>
        <message>
            <source>bias, mean absolute value</source>
            <translation>biais, valeur absolue moyenne</translation>
        </message>
        <message>
            <source>weight, mean absolute value</source>
            <translation>poids, valeur absolue moyenne</translation>
        </message>
        <message>
            <source>No setting has finished runs of two scales. Queue a study that varies the scale.</source>
            <translation>Aucun réglage n’a d’essais terminés de deux échelles. Mettez en file une étude qui fait varier l’échelle.</translation>
        </message>
        <message>
            <source>%1 over all runs, n up to %2</source>
            <translation>%1 sur tous les essais, n jusqu’à %2</translation>
        </message>
        <message>
            <source>fewer than 3 runs: too few for an interval</source>
            <translation>moins de 3 essais : trop peu pour un intervalle</translation>
        </message>
        <message>
            <source>a bias before batch normalisation has a gradient of exactly zero: stock operators make it a walk of rounding noise, fused ones keep it 0</source>
            <translation>un biais avant la normalisation par lot a un gradient exactement nul : les opérateurs d’origine en font une marche de bruit d’arrondi, les fusionnés le laissent à 0</translation>
        </message>
    </context>
    <context>
        <name>SeedFigure</name>
        <message>
            <source>%1 ± %2</source>
            <translation>%1 ± %2</translation>
        </message>
        <message>
            <source>paper's Std</source>
            <translation>écart-type de l’article</translation>
        </message>
        <message>
            <source>paper's MAE</source>
            <translation>EMA de l’article</translation>
        </message>
        <message>
            <source>paper's 95 % CI</source>
            <translation>IC à 95 % de l’article</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>moyenne %1</translation>
        </message>
        <message>
            <source>MAE %1</source>
            <translation>EMA %1</translation>
        </message>
        <message>
            <source>Std %1</source>
            <translation>écart-type %1</translation>
        </message>
        <message>
            <source>largest deviations %1 and %2</source>
            <translation>plus grands écarts %1 et %2</translation>
        </message>
        <message>
            <source>Repeated runs</source>
            <translation>Entraînements répétés</translation>
        </message>
        <message>
            <source>No run has finished yet.</source>
            <translation>Aucun essai n’est encore terminé.</translation>
        </message>
        <message>
            <source>Repeated runs: %1</source>
            <translation>Entraînements répétés : %1</translation>
        </message>
        <message>
            <source>%1 from the mean</source>
            <translation>%1 par rapport à la moyenne</translation>
        </message>
    </context>
    <context>
        <name>SignalCharts</name>
        <message>
            <source>Histogram of the input</source>
            <translation>Histogramme de l’entrée</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Value (%1)</source>
            <translation>Valeur (%1)</translation>
        </message>
        <message>
            <source>Fraction of bins</source>
            <translation>Fraction des valeurs</translation>
        </message>
        <message>
            <source>Choose a track to see how its values are distributed.</source>
            <translation>Choisissez un titre pour voir la distribution de ses valeurs.</translation>
        </message>
        <message>
            <source>Average over frequency</source>
            <translation>Moyenne par fréquence</translation>
        </message>
        <message>
            <source>Frequency (Hz)</source>
            <translation>Fréquence (Hz)</translation>
        </message>
        <message>
            <source>Mean over time</source>
            <translation>Moyenne dans le temps</translation>
        </message>
        <message>
            <source>Mean over time (%1)</source>
            <translation>Moyenne dans le temps (%1)</translation>
        </message>
        <message>
            <source>Choose a track to see its average over frequency.</source>
            <translation>Choisissez un titre pour voir sa moyenne par fréquence.</translation>
        </message>
    </context>
    <context>
        <name>SizeFigure</name>
        <message>
            <source>(%1 to %2)</source>
            <translation>(%1 à %2)</translation>
        </message>
        <message>
            <source>%1: %2 %3 %4 log2(size)</source>
            <translation>%1 : %2 %3 %4 log2(taille)</translation>
        </message>
        <message>
            <source>Training size (%)</source>
            <translation>Taille d’entraînement (%)</translation>
        </message>
        <message>
            <source>no difference: no size has runs of %1 and of %2</source>
            <translation>pas de différence : aucune taille n'a d'essais de %1 et de %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>above: %1 less %2, n = %3 pairs of seeds</source>
            <translation>au-dessus : %1 moins %2, n = %3 paires de graines</translation>
        </message>
        <message>
            <source>above: %1 less %2, n = %3 pairs of seeds, or runs where none pair</source>
            <translation>au-dessus : %1 moins %2, n = %3 paires de graines, ou essais là où aucun ne s’apparie</translation>
        </message>
        <message>
            <source>select marks of two levels, the second with Ctrl, for their difference at each size; those from %1 are in the table</source>
            <translation>sélectionnez des marques de deux niveaux, la seconde avec Ctrl, pour leur différence à chaque taille ; celles par rapport à %1 sont dans le tableau</translation>
        </message>
        <message>
            <source>fitted line</source>
            <translation>droite ajustée</translation>
        </message>
        <message>
            <source>dashed: %1 (1 is all data)</source>
            <translation>tirets : %1 (1 : toutes les données)</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>différence</translation>
        </message>
        <message>
            <source>fit: a, at all data</source>
            <translation>ajustement : a, avec toutes les données</translation>
        </message>
        <message>
            <source>fit: b, for twice the data</source>
            <translation>ajustement : b, pour deux fois plus de données</translation>
        </message>
        <message>
            <source>Test ROC-AUC by training size</source>
            <translation>ROC-AUC de test selon la taille d’entraînement</translation>
        </message>
        <message>
            <source>No configuration has finished runs of two training sizes. Queue a study that varies the training size.</source>
            <translation>Aucune configuration n’a d’essais terminés de deux tailles. Mettez en file une étude qui fait varier la taille d’entraînement.</translation>
        </message>
        <message>
            <source>No two levels of %1 have runs of two training sizes. Colour by another field, or queue a study that varies both.</source>
            <translation>Aucune paire de niveaux de %1 n'a d'essais à deux tailles d'entraînement. Colorez selon un autre champ, ou lancez une étude qui fait varier les deux.</translation>
        </message>
        <message>
            <source>%1 has %2 levels, more than there are colours: curves, named at their ends</source>
            <translation>%1 a %2 niveaux, plus qu'il n'y a de couleurs : des courbes, nommées à leurs extrémités</translation>
        </message>
    </context>
    <context>
        <name>SpectrogramPainter</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Frequency (Hz)</source>
            <translation>Fréquence (Hz)</translation>
        </message>
        <message>
            <source>%1 s   %2 Hz   %3 %4</source>
            <translation>%1 s   %2 Hz   %3 %4</translation>
        </message>
    </context>
    <context>
        <name>SplitCharts</name>
        <message>
            <source>The %1 of %2 tags in which the sets differ most</source>
            <translation>Les %1 étiquettes sur %2 où les ensembles diffèrent le plus</translation>
        </message>
        <message>
            <source>Tags in each set</source>
            <translation>Étiquettes dans chaque ensemble</translation>
        </message>
        <message>
            <source>Share of the set's tracks (%)</source>
            <translation>Part des titres de l’ensemble (%)</translation>
        </message>
        <message>
            <source>The data set has no tags.</source>
            <translation>Le jeu de données n’a pas d’étiquettes.</translation>
        </message>
        <message>
            <source>The data set has no split yet: make one below.</source>
            <translation>Le jeu de données n’a pas encore de partage : faites-en un ci-dessous.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
    </context>
    <context>
        <name>TableActions</name>
        <message>
            <source>Export table</source>
            <translation>Exporter le tableau</translation>
        </message>
        <message>
            <source>Markdown (*.md);;LaTeX (*.tex)</source>
            <translation>Markdown (*.md);;LaTeX (*.tex)</translation>
        </message>
        <message>
            <source>%1 cannot be written: end the name in .md or .tex.</source>
            <translation>%1 ne peut être écrit : terminez le nom par .md ou .tex.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1 ne peut être écrit : %2.</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Copy table as Markdown</source>
            <translation>Copier le tableau en Markdown</translation>
        </message>
        <message>
            <source>Copy table as LaTeX</source>
            <translation>Copier le tableau en LaTeX</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Exporter le tableau…</translation>
        </message>
    </context>
    <context>
        <name>TableWords</name>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>What tells this configuration from the others.</source>
            <translation>Ce qui distingue cette configuration des autres.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Runs of this row that have a result.</source>
            <translation>Essais de cette ligne qui ont un résultat.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Configurations of this row that have a result: settings of the other fields.</source>
            <translation>Configurations de cette ligne qui ont un résultat : réglages des autres champs.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Graines</translation>
        </message>
        <message>
            <source>Seeds that every setting of this row has; none where they do not all have the same ones.</source>
            <translation>Graines que tous les réglages de cette ligne ont ; rien où ils n’ont pas tous les mêmes.</translation>
        </message>
        <message>
            <source>AUC</source>
            <translation>AUC</translation>
        </message>
        <message>
            <source>Area under the ROC curve on the test set, averaged over tags, then over runs.</source>
            <translation>Aire sous la courbe ROC sur l’ensemble de test, moyennée sur les étiquettes puis sur les essais.</translation>
        </message>
        <message>
            <source>PR-AUC</source>
            <translation>PR-AUC</translation>
        </message>
        <message>
            <source>Area under the precision-recall curve, averaged over tags, then over runs.</source>
            <translation>Aire sous la courbe précision-rappel, moyennée sur les étiquettes puis sur les essais.</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Inachevés</translation>
        </message>
        <message>
            <source>Runs of this row that have no result yet.</source>
            <translation>Essais de cette ligne sans résultat pour l’instant.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>How the runs of this row stand.</source>
            <translation>Où en sont les essais de cette ligne.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>How long a run took, all attempts together: the mean.</source>
            <translation>Durée d’un essai, toutes tentatives réunies : la moyenne.</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>When the first attempt began.</source>
            <translation>Quand la première tentative a commencé.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>What trained it.</source>
            <translation>Ce qui l’a entraîné.</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <source>The name of the computer that trained it.</source>
            <translation>Le nom de l’ordinateur qui l’a entraîné.</translation>
        </message>
        <message>
            <source>Epochs trained</source>
            <translation>Époques entraînées</translation>
        </message>
        <message>
            <source>Epochs until it was stopped or done: the mean.</source>
            <translation>Époques jusqu’à l’arrêt ou à la fin : la moyenne.</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>Meilleure époque</translation>
        </message>
        <message>
            <source>The epoch with the best validation AUC, which was tested: the mean.</source>
            <translation>L’époque de meilleure AUC de validation, qui a été testée : la moyenne.</translation>
        </message>
        <message>
            <source>First bias</source>
            <translation>Premier biais</translation>
        </message>
        <message>
            <source>Mean absolute bias of the first convolution of the tested network.</source>
            <translation>Biais absolu moyen de la première convolution du réseau testé.</translation>
        </message>
        <message>
            <source>First weight</source>
            <translation>Premier poids</translation>
        </message>
        <message>
            <source>Mean absolute weight of the first convolution of the tested network.</source>
            <translation>Poids absolu moyen de la première convolution du réseau testé.</translation>
        </message>
        <message>
            <source>Files left out</source>
            <translation>Fichiers écartés</translation>
        </message>
        <message>
            <source>Files that could not be used: the mean.</source>
            <translation>Fichiers inutilisables : la moyenne.</translation>
        </message>
        <message>
            <source>Operators</source>
            <translation>Opérateurs</translation>
        </message>
        <message>
            <source>How the network was computed: stock, or fused.</source>
            <translation>Comment le réseau a été calculé : stock ou fused.</translation>
        </message>
        <message>
            <source>Etude</source>
            <translation>Etude</translation>
        </message>
        <message>
            <source>The version of Etude that trained it.</source>
            <translation>La version d’Etude qui l’a entraîné.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>What you called the runs of this row (F2 to write).</source>
            <translation>Comment vous appelez les essais de cette ligne (F2 pour écrire).</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What you wrote about the runs of this row (F2 to write).</source>
            <translation>Ce que vous avez écrit sur les essais de cette ligne (F2 pour écrire).</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Études</translation>
        </message>
        <message>
            <source>The studies that hold these runs.</source>
            <translation>Les études qui contiennent ces essais.</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Essai</translation>
        </message>
        <message>
            <source>The name of the run's folder.</source>
            <translation>Le nom du dossier de l’essai.</translation>
        </message>
        <message>
            <source>Label-shuffle control</source>
            <translation>Contrôle à étiquettes mélangées</translation>
        </message>
        <message>
            <source>Whether the labels were shuffled, so that nothing can be learned.</source>
            <translation>Si les étiquettes ont été mélangées, de sorte que rien ne peut être appris.</translation>
        </message>
        <message>
            <source>95 % CI (Student)</source>
            <translation>IC à 95 % (Student)</translation>
        </message>
        <message>
            <source>95 % CI (normal)</source>
            <translation>IC à 95 % (normal)</translation>
        </message>
        <message>
            <source>Standard deviation over runs (n - 1). Needs two runs.</source>
            <translation>Écart type entre essais (n - 1). Demande deux essais.</translation>
        </message>
        <message>
            <source>Standard error of the mean: the standard deviation over the root of n. Needs two runs.</source>
            <translation>Erreur standard de la moyenne : l’écart type sur la racine de n. Deux essais au moins.</translation>
        </message>
        <message>
            <source>Half width of the 95 % confidence interval of the mean, by Student's t with n - 1 degrees of freedom. Needs two runs.</source>
            <translation>Demi-largeur de l’intervalle de confiance à 95 % de la moyenne, par le t de Student à n - 1 degrés de liberté. Demande deux essais.</translation>
        </message>
        <message>
            <source>Half width of the 95 % confidence interval of the mean, by the normal quantile 1.96 as in the paper's Fig. 2. Needs two runs.</source>
            <translation>Demi-largeur de l’intervalle de confiance à 95 % de la moyenne, par le quantile normal 1,96 comme dans la fig. 2 de l’article. Demande deux essais.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln values</source>
            <translation>
                <numerusform>%Ln valeur</numerusform>
                <numerusform>%Ln valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>SD</source>
            <translation>É.-T.</translation>
        </message>
        <message>
            <source>SE</source>
            <translation>E.-S.</translation>
        </message>
        <message>
            <source>A setting of the runs; filters and the command line call it %1.</source>
            <translation>Un réglage des essais ; les filtres et la ligne de commande l’appellent %1.</translation>
        </message>
        <message>
            <source>It is over seeds: of several settings of the other fields a seed is one value, its mean over these, and there is none unless all have the same seeds.</source>
            <translation>Il porte sur les graines : sur plusieurs réglages des autres champs une graine est une seule valeur, sa moyenne sur ceux-ci, et il n’y en a pas si tous n’ont pas les mêmes graines.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>shuffled labels</source>
            <translation>étiquettes mélangées</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
    </context>
    <context>
        <name>TagScoreCharts</name>
        <message>
            <source>The test set has this tag on all clips or none.</source>
            <translation>Dans l’ensemble de test, tous les extraits portent cette étiquette, ou aucun.</translation>
        </message>
        <message numerus="yes">
            <source>%n runs of %1</source>
            <translation>
                <numerusform>%n essai de %1</numerusform>
                <numerusform>%n essais de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>ROC, %1</source>
            <translation>ROC, %1</translation>
        </message>
        <message>
            <source>False positive rate</source>
            <translation>Taux de faux positifs</translation>
        </message>
        <message>
            <source>True positive rate</source>
            <translation>Taux de vrais positifs</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Hasard</translation>
        </message>
        <message>
            <source>Precision and recall, %1</source>
            <translation>Précision et rappel, %1</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Scores, %1</source>
            <translation>Scores, %1</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Share of the clips</source>
            <translation>Part des extraits</translation>
        </message>
        <message>
            <source>%1: has the tag</source>
            <translation>%1 : avec l’étiquette</translation>
        </message>
        <message>
            <source>%1: has it not</source>
            <translation>%1 : sans l’étiquette</translation>
        </message>
        <message>
            <source>Calibration, %1</source>
            <translation>Calibration, %1</translation>
        </message>
        <message>
            <source>Some scores lie outside of 0 to 1: they are no probabilities.</source>
            <translation>Certains scores sont hors de 0 à 1 : ce ne sont pas des probabilités.</translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>Score moyen</translation>
        </message>
        <message>
            <source>Share that has the tag</source>
            <translation>Part qui a l’étiquette</translation>
        </message>
        <message>
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <source>95 % CI (Wilson)</source>
            <translation>IC à 95 % (Wilson)</translation>
        </message>
        <message>
            <source>%1: ECE %2, Brier %3</source>
            <translation>%1 : ECE %2, Brier %3</translation>
        </message>
        <message>
            <source>Calibrated</source>
            <translation>Calibré</translation>
        </message>
    </context>
    <context>
        <name>TermFigure</name>
        <message>
            <source>Effect of %1</source>
            <translation>Effet de %1</translation>
        </message>
        <message>
            <source>Interaction of %1 and %2</source>
            <translation>Interaction de %1 et %2</translation>
        </message>
        <message>
            <source>adjusted mean</source>
            <translation>moyenne ajustée</translation>
        </message>
        <message>
            <source>mean of the runs</source>
            <translation>moyenne des essais</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n runs</source>
            <translation>
                <numerusform>%1 de %n essai</numerusform>
                <numerusform>%1 de %n essais</numerusform>
            </translation>
        </message>
        <message>
            <source>rings: means of the runs as they are</source>
            <translation>anneaux : moyennes des essais tels quels</translation>
        </message>
        <message>
            <source>no means of a model: combinations are missing</source>
            <translation>pas de moyennes du modèle : il manque des combinaisons</translation>
        </message>
        <message>
            <source>adjusted beyond what any run has: %1</source>
            <translation>ajusté au-delà de tout essai : %1</translation>
        </message>
        <message>
            <source>adjusted means that are no AUC, in the table alone: %1</source>
            <translation>moyennes ajustées qui ne sont pas une AUC, dans le tableau seul : %1</translation>
        </message>
        <message>
            <source>95 % CI (Student) of the runs as they are</source>
            <translation>IC à 95 % (Student) des essais tels quels</translation>
        </message>
        <message>
            <source>Mean test %1 (macro) of the runs as they are</source>
            <translation>%1 de test moyen (macro) des essais tels quels</translation>
        </message>
        <message>
            <source>Mean test %1 (macro), adjusted for the seeds</source>
            <translation>%1 de test moyen (macro), ajusté des graines</translation>
        </message>
        <message>
            <source>Mean test %1 (macro), adjusted for the other fields (additive model)</source>
            <translation>%1 de test moyen (macro), ajusté des autres champs (modèle additif)</translation>
        </message>
        <message>
            <source>Mean test %1 (macro), adjusted for the other fields (model with interactions)</source>
            <translation>%1 de test moyen (macro), ajusté des autres champs (modèle avec interactions)</translation>
        </message>
        <message>
            <source>These runs cannot tell the means of this term.</source>
            <translation>Ces essais ne permettent pas d’estimer les moyennes de ce terme.</translation>
        </message>
        <message>
            <source>Main effects</source>
            <translation>Effets principaux</translation>
        </message>
        <message>
            <source>%1 has %2 levels: too many for this figure</source>
            <translation>%1 a %2 niveaux : trop pour cette figure</translation>
        </message>
        <message>
            <source>Neither the seeds' block nor chance has levels to compare.</source>
            <translation>Ni le bloc des graines ni le hasard n’ont de niveaux à comparer.</translation>
        </message>
        <message>
            <source>95 % CI (Student) of the model</source>
            <translation>IC à 95 % (Student) du modèle</translation>
        </message>
    </context>
    <context>
        <name>TrackModel</name>
        <message>
            <source>train</source>
            <translation>apprentissage</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validation</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
    </context>
    <context>
        <name>TrackSearch</name>
        <message>
            <source>“split:” is followed by train, validation, test or none.</source>
            <translation>« split: » est suivi de train, validation, test ou none.</translation>
        </message>
        <message>
            <source>“has:” is followed by tag, artist or none, which finds tracks without a tag.</source>
            <translation>« has: » est suivi de tag, artist ou none, qui trouve les titres sans étiquette.</translation>
        </message>
        <message>
            <source>tag:, artist:, path:, split:, has: and excluded:</source>
            <translation>tag:, artist:, path:, split:, has: et excluded:</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>standard deviations</source>
            <translation>écarts types</translation>
        </message>
        <message>
            <source>power</source>
            <translation>puissance</translation>
        </message>
        <message>
            <source>magnitude</source>
            <translation>module</translation>
        </message>
        <message>
            <source>log power</source>
            <translation>log puissance</translation>
        </message>
        <message>
            <source>log magnitude</source>
            <translation>log module</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>The shares of training, validation and test must each be a number from 0 to 1.</source>
            <translation>Les parts d’apprentissage, de validation et de test doivent être chacune un nombre de 0 à 1.</translation>
        </message>
        <message>
            <source>The shares of training, validation and test must add up to 1; they add up to %1.</source>
            <translation>La somme des parts d’apprentissage, de validation et de test doit valoir 1 ; elle vaut %1.</translation>
        </message>
        <message>
            <source>Training needs a share above 0.</source>
            <translation>L’apprentissage demande une part supérieure à 0.</translation>
        </message>
        <message>
            <source>Hz</source>
            <translation>Hz</translation>
        </message>
        <message>
            <source>These runs were trained on different devices: %1. Differences between them are partly the device's; compare runs of one device.</source>
            <translation>Ces essais ont eu lieu sur des appareils différents : %1. Leurs différences viennent en partie de l'appareil ; comparez les essais d'un même appareil.</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>'%1' holds no audio samples.</source>
            <translation>« %1 » ne contient aucun échantillon audio.</translation>
        </message>
        <message>
            <source>Cannot resample from %1 Hz to %2 Hz; both must be positive.</source>
            <translation>Impossible de rééchantillonner de %1 Hz à %2 Hz ; les deux fréquences doivent être positives.</translation>
        </message>
        <message>
            <source>Cannot resample from %1 Hz to %2 Hz: %3.</source>
            <translation>Impossible de rééchantillonner de %1 Hz à %2 Hz : %3.</translation>
        </message>
        <message>
            <source>Cannot open '%1': %2.</source>
            <translation>Impossible d’ouvrir « %1 » : %2.</translation>
        </message>
        <message>
            <source>'%1' is a folder, not an audio file.</source>
            <translation>« %1 » est un dossier, pas un fichier audio.</translation>
        </message>
        <message>
            <source>'%1' is not a regular file.</source>
            <translation>« %1 » n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>'%1' is empty (0 bytes).</source>
            <translation>« %1 » est vide (0 octet).</translation>
        </message>
        <message>
            <source>'%1' is not an audio file that can be read.</source>
            <translation>« %1 » n’est pas un fichier audio lisible.</translation>
        </message>
        <message>
            <source>'%1' has a sampling rate of %2 Hz; rates from 1 kHz to 1 MHz are read.</source>
            <translation>« %1 » a une fréquence d’échantillonnage de %2 Hz ; seules les fréquences de 1 kHz à 1 MHz sont lues.</translation>
        </message>
        <message>
            <source>'%1' holds samples that are not numbers or far beyond full scale.</source>
            <translation>« %1 » contient des échantillons qui ne sont pas des nombres ou qui dépassent de loin la pleine échelle.</translation>
        </message>
        <message>
            <source>These runs were trained with different numbers of threads: %1. Sums are rounded in another order; compare runs of one number.</source>
            <translation>Ces essais ont été entraînés avec des nombres de fils d’exécution différents : %1. Les sommes sont arrondies dans un autre ordre ; comparez des essais d’un seul nombre.</translation>
        </message>
        <message>
            <source>These runs were trained by libtorch in different versions or for different instructions, which may round differently: %1.</source>
            <translation>Ces essais ont été entraînés par libtorch dans des versions ou pour des instructions différentes, qui peuvent arrondir autrement : %1.</translation>
        </message>
        <message>
            <source>The features of these runs were made by different libraries, which may round differently: %1.</source>
            <translation>Les caractéristiques de ces essais ont été faites par des bibliothèques différentes, qui peuvent arrondir autrement : %1.</translation>
        </message>
        <message>
            <source>%1 of %2 runs were still getting better when training ended (the best epoch is among their last): such runs compare how fast networks learn. Train them for longer.</source>
            <translation>%1 des %2 essais s'amélioraient encore à la fin (leur meilleure époque est parmi les dernières) : de tels essais comparent la vitesse d'apprentissage des réseaux. Prolongez-les.</translation>
        </message>
        <message>
            <source>Train the study in a new project before you compare it with new runs.</source>
            <translation>Entraînez l’étude dans un nouveau projet avant de la comparer à de nouveaux essais.</translation>
        </message>
        <message>
            <source>1 of these runs was finished by a version of Etude that may have decoded %1 of %2 tracks that were looked at otherwise (lengths that were estimates): it keeps its result and is not trained again. %3</source>
            <translation>1 de ces essais a été terminé par une version d’Etude qui peut avoir décodé autrement %1 des %2 pistes examinées (durées estimées) : il garde son résultat et n’est pas entraîné de nouveau. %3</translation>
        </message>
        <message>
            <source>%1 of these runs were finished by a version of Etude that may have decoded %2 of %3 tracks that were looked at otherwise (lengths that were estimates): they keep their results and are not trained again. %4</source>
            <translation>%1 de ces essais ont été terminés par une version d’Etude qui peut avoir décodé autrement %2 des %3 pistes examinées (durées estimées) : ils gardent leurs résultats et ne sont pas entraînés de nouveau. %4</translation>
        </message>
        <message>
            <source>The mean over %1 settings of the other fields: in %2 of them the difference has the other sign, so that it depends on them.</source>
            <translation>La moyenne sur %1 réglages des autres champs : dans %2 d’entre eux la différence a l’autre signe, elle dépend donc d’eux.</translation>
        </message>
        <message>
            <source>The two have no seed in common: all %1 and %2 runs are compared, by Welch's test.</source>
            <translation>Les deux n’ont aucune graine en commun : tous les essais, %1 et %2, sont comparés par le test de Welch.</translation>
        </message>
        <message>
            <source>The two have one seed in common, too few for pairs: all %1 and %2 runs are compared, by Welch's test.</source>
            <translation>Les deux n’ont qu’une graine en commun, trop peu pour des paires : tous les essais, %1 et %2, sont comparés par le test de Welch.</translation>
        </message>
        <message>
            <source>Runs whose test has no %1, left out: %2.</source>
            <translation>Essais dont le test n’a pas de %1, laissés de côté : %2.</translation>
        </message>
        <message>
            <source>The two are one configuration in two data sets, which are the folds here; leave the folds out or choose another.</source>
            <translation>Les deux sont une seule configuration dans deux jeux de données, qui sont ici les plis ; retirez les plis ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Data sets are the folds here, and cannot be compared; leave the folds out or choose another field.</source>
            <translation>Les jeux de données sont ici les plis et ne peuvent être comparés ; omettez les plis ou choisissez un autre champ.</translation>
        </message>
        <message>
            <source>%1 pairs of seeds and folds in %2 settings, correlated by 1/%3</source>
            <translation>%1 paires de graines et de plis dans %2 réglages, corrélées de 1/%3</translation>
        </message>
        <message>
            <source>%1 pairs of seeds and folds, correlated by 1/%2</source>
            <translation>%1 paires de graines et de plis, corrélées de 1/%2</translation>
        </message>
        <message>
            <source>PR-AUC %1 (95 % CI %2 to %3), %4</source>
            <translation>PR-AUC %1 (IC 95 % de %2 à %3), %4</translation>
        </message>
        <message>
            <source>Nothing can be said about %1 and %2 yet: the settings of the other fields share fewer than two seeds, which tells nothing about the variance of training. Train the same seeds, two or more, in each.</source>
            <translation>On ne peut encore rien dire de %1 et %2 : les réglages des autres champs partagent moins de deux graines, ce qui ne dit rien de la variance de l’entraînement. Entraînez les mêmes graines, deux ou plus, dans chacun.</translation>
        </message>
        <message>
            <source>As one of %1 pairs of levels it is inconclusive (Holm).</source>
            <translation>Comme une de %1 paires de niveaux, c’est indécis (Holm).</translation>
        </message>
        <message>
            <source>Train both with the same seeds, so that what a seed does to both cancels.</source>
            <translation>Entraînez les deux avec les mêmes graines, pour que l’effet commun d’une graine s’annule.</translation>
        </message>
        <message>
            <source>converged: no better epoch in %1 after epoch %2</source>
            <translation>convergé : aucune meilleure époque parmi les %1 qui suivent l'époque %2</translation>
        </message>
        <message>
            <source>still rising: the best epoch is %1 of %2; train longer</source>
            <translation>progresse encore : la meilleure époque est %1 sur %2 ; entraînez plus longtemps</translation>
        </message>
        <message>
            <source>ended as planned: the best epoch is %1 of %2</source>
            <translation>terminé comme prévu : la meilleure époque est %1 sur %2</translation>
        </message>
        <message>
            <source>%1 (ω² %2)</source>
            <translation>%1 (ω² %2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 settings of the other fields do not all have the same seeds, so that there is no interval: choose settings that have, or train the same seeds in each.</source>
            <translation>Les %1 réglages des autres champs n’ont pas tous les mêmes graines, d’où l’absence d’intervalle : choisissez des réglages qui les ont, ou entraînez les mêmes graines dans chacun.</translation>
        </message>
        <message>
            <source>%1 seeds in %2 settings of the other fields: a seed is one value, its mean over these.</source>
            <translation>%1 graines dans %2 réglages des autres champs : une graine est une seule valeur, sa moyenne sur ceux-ci.</translation>
        </message>
        <message>
            <source>%1 of %2 groups have no interval: their settings of the other fields do not all have the same seeds. Choose settings that have, or train the same seeds in each.</source>
            <translation>%1 groupes sur %2 n’ont pas d’intervalle : leurs réglages des autres champs n’ont pas tous les mêmes graines. Choisissez des réglages qui les ont, ou entraînez les mêmes graines dans chacun.</translation>
        </message>
        <message>
            <source>'%1' is no column; the columns are %2.</source>
            <translation>« %1 » n’est pas une colonne ; les colonnes sont %2.</translation>
        </message>
        <message>
            <source>“%1:%2” asks for no number: right behind “%1:” stands one, or &lt;, &lt;=, &gt; or &gt;= and one, as in %1:0.8 or %1:&gt;0.8.</source>
            <translation>« %1:%2 » ne demande aucun nombre : « %1: » est aussitôt suivi d’un nombre, ou de &lt;, &lt;=, &gt; ou &gt;= et d’un nombre, comme dans %1:0.8 ou %1:&gt;0.8.</translation>
        </message>
        <message>
            <source>“%1:” is followed by yes or no, and not by “%2”.</source>
            <translation>« %1: » est suivi de yes ou no, et non de « %2 ».</translation>
        </message>
        <message>
            <source>compression:, scale:, device:, label:, note: and the names of all other columns and settings</source>
            <translation>compression:, scale:, device:, label:, note: et les noms de toutes les autres colonnes et de tous les réglages</translation>
        </message>
        <message>
            <source>%1 and %2 were trained on different amounts of data (%3 and %4 of the training set): compare two that had as much to be told what their difference is worth in data.</source>
            <translation>%1 et %2 ont été entraînés sur des quantités de données différentes (%3 et %4 de l’ensemble d’apprentissage) : comparez-en deux qui en avaient autant pour savoir ce que vaut leur différence en données.</translation>
        </message>
        <message>
            <source>To keep within the time, %1 instead of %2 seeds of each configuration.</source>
            <translation>Pour tenir dans le temps, %1 graines au lieu de %2 par configuration.</translation>
        </message>
        <message>
            <source>To keep within the time, the training sizes are %1 instead of %2.</source>
            <translation>Pour tenir dans le temps, les tailles d’entraînement sont %1 au lieu de %2.</translation>
        </message>
        <message>
            <source>Fewer than 3 seeds allow no interval; give it more time, or more seeds later.</source>
            <translation>Moins de 3 graines ne permettent pas d’intervalle ; donnez plus de temps, ou plus de graines ensuite.</translation>
        </message>
        <message>
            <source>How long these runs take is not known: no run was timed on this machine.</source>
            <translation>La durée de ces essais est inconnue : aucun n’a été chronométré sur cette machine.</translation>
        </message>
        <message>
            <source>Even so these runs take about %1, longer than the %2 asked for.</source>
            <translation>Même ainsi, ces essais prennent environ %1, plus que les %2 demandés.</translation>
        </message>
        <message>
            <source>Time: unknown until one run was timed on this machine.</source>
            <translation>Durée : inconnue tant qu’aucun essai n’a été chronométré sur cette machine.</translation>
        </message>
        <message>
            <source>Time: about %1, by the speed of finished runs like these.</source>
            <translation>Durée : environ %1, d’après la vitesse d’essais semblables.</translation>
        </message>
        <message>
            <source>Time: about %1, by the speed of runs like these, if early stopping ends them after some %2 epochs.</source>
            <translation>Durée : environ %1, d’après la vitesse d’essais semblables, si l’arrêt anticipé les termine après quelque %2 époques.</translation>
        </message>
        <message>
            <source>Time: about %1, estimated by the work of other networks on this machine.</source>
            <translation>Durée : environ %1, estimée d’après le travail d’autres réseaux sur cette machine.</translation>
        </message>
        <message>
            <source>Time: about %1, estimated by the work of other networks on this machine, if early stopping ends them after some %2 epochs.</source>
            <translation>Durée : environ %1, estimée d’après le travail d’autres réseaux sur cette machine, si l’arrêt anticipé les termine après quelque %2 époques.</translation>
        </message>
        <message>
            <source>1 run to train.</source>
            <translation>1 essai à faire.</translation>
        </message>
        <message>
            <source>%1 runs to train.</source>
            <translation>%1 essais à faire.</translation>
        </message>
        <message>
            <source>The run was done before.</source>
            <translation>L’essai a déjà été fait.</translation>
        </message>
        <message>
            <source>All %1 runs were done before.</source>
            <translation>Les %1 essais ont déjà été faits.</translation>
        </message>
        <message>
            <source>%1 runs: %2 to train, %3 done before.</source>
            <translation>%1 essais : %2 à faire, %3 déjà faits.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 j %2 h</translation>
        </message>
        <message>
            <source>%1 (%2 samples), as much as is there</source>
            <translation>%1 (%2 échantillons), autant qu’il y en a</translation>
        </message>
        <message>
            <source>It is damaged within (gaps: %1): %2 of the %3 that it announces can be decoded; what follows a gap moves forward.</source>
            <translation>Il est endommagé en son milieu (lacunes : %1) : %2 des %3 annoncées se décodent ; ce qui suit une lacune avance.</translation>
        </message>
        <message>
            <source>It is damaged within (gaps: %1): %2 can be decoded; what follows a gap moves forward.</source>
            <translation>Il est endommagé en son milieu (lacunes : %1) : %2 se décodent ; ce qui suit une lacune avance.</translation>
        </message>
        <message>
            <source>Its header is wrong: it says %1, but %2 are there and are read. Other programs may stop after %1.</source>
            <translation>Son en-tête est faux : il dit %1, mais %2 sont là et sont lues. D'autres programmes s'arrêtent peut-être après %1.</translation>
        </message>
        <message>
            <source>%1 are read; as much as %2 follows what its header calls its sound and is not: the header may be wrong.</source>
            <translation>%1 sont lues ; l'équivalent de %2 suit ce que l'en-tête appelle le son et n'est pas lu : l'en-tête est peut-être faux.</translation>
        </message>
        <message>
            <source>%1 are read; further streams in it (%2) cannot be decoded.</source>
            <translation>%1 sont lues ; d'autres flux du fichier (%2) ne peuvent pas être décodés.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>revision %1: older versions of Etude may read it otherwise</source>
            <translation>révision %1 : les versions antérieures d'Etude le lisent peut-être autrement</translation>
        </message>
        <message>
            <source>Peak, all channels</source>
            <translation>Crête, tous canaux</translation>
        </message>
        <message>
            <source>Share that is silent</source>
            <translation>Part de silence</translation>
        </message>
        <message>
            <source>Its channels cancel each other from %1 s to %2 s; take one channel (channels=left).</source>
            <translation>Ses canaux s'annulent de %1 s à %2 s ; prenez un seul canal (channels=left).</translation>
        </message>
        <message>
            <source>Its channels cancel each other from %1 s to %2 s and in other parts (%3 in all), %4 s together; take one channel (channels=left).</source>
            <translation>Ses canaux s'annulent de %1 s à %2 s et ailleurs (%3 passages en tout), %4 s au total ; prenez un seul canal (channels=left).</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>un entier</translation>
        </message>
        <message>
            <source>an integer from 0</source>
            <translation>un entier à partir de 0</translation>
        </message>
        <message>
            <source>an integer that fits %1 bits</source>
            <translation>un entier qui tient sur %1 bits</translation>
        </message>
        <message>
            <source>a list of integers</source>
            <translation>une liste d’entiers</translation>
        </message>
        <message>
            <source>a list of numbers</source>
            <translation>une liste de nombres</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>l’une des valeurs suivantes : %1</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <source>The configuration must be a JSON object.</source>
            <translation>La configuration doit être un objet JSON.</translation>
        </message>
        <message>
            <source>'%1' must be a JSON object.</source>
            <translation>« %1 » doit être un objet JSON.</translation>
        </message>
        <message>
            <source>'%1' is no field; the fields here are %2.</source>
            <translation>« %1 » n’est pas un champ ; les champs sont ici %2.</translation>
        </message>
        <message>
            <source>%1: this is not valid JSON.</source>
            <translation>%1 : ce n’est pas du JSON valide.</translation>
        </message>
        <message>
            <source>set field by field</source>
            <translation>définie champ par champ</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation>un nombre de %1 à %2</translation>
        </message>
        <message>
            <source>a number of at least %1</source>
            <translation>un nombre d’au moins %1</translation>
        </message>
        <message>
            <source>a number of at most %1</source>
            <translation>un nombre d’au plus %1</translation>
        </message>
        <message>
            <source>an integer from %1 to %2</source>
            <translation>un entier de %1 à %2</translation>
        </message>
        <message>
            <source>an integer of at least %1</source>
            <translation>un entier d’au moins %1</translation>
        </message>
        <message>
            <source>an integer of at most %1</source>
            <translation>un entier d’au plus %1</translation>
        </message>
        <message>
            <source>%1 is %2; it must be %3.</source>
            <translation>%1 vaut %2 ; la valeur doit être %3.</translation>
        </message>
        <message>
            <source>'%1' is no field; did you mean %2?</source>
            <translation>« %1 » n’est pas un champ ; vouliez-vous dire %2 ?</translation>
        </message>
        <message>
            <source>'%1' is no field; the fields are %2.</source>
            <translation>« %1 » n’est pas un champ ; les champs sont %2.</translation>
        </message>
        <message>
            <source>'%1' is no field, and none of the %2 is like it.</source>
            <translation>« %1 » n’est pas un champ, et aucun des %2 ne lui ressemble.</translation>
        </message>
        <message>
            <source>Cannot read '%1': %2.</source>
            <translation>Impossible de lire « %1 » : %2.</translation>
        </message>
        <message>
            <source>Cannot sync '%1': %2.</source>
            <translation>Impossible de synchroniser « %1 » : %2.</translation>
        </message>
        <message>
            <source>Cannot write '%1': %2.</source>
            <translation>Impossible d’écrire « %1 » : %2.</translation>
        </message>
        <message>
            <source>'%1' ends before the data it should hold.</source>
            <translation>« %1 » se termine avant les données qu’il devrait contenir.</translation>
        </message>
        <message>
            <source>Cannot open the lock '%1': %2.</source>
            <translation>Impossible d’ouvrir le verrou « %1 » : %2.</translation>
        </message>
        <message>
            <source>Cannot lock '%1': %2.</source>
            <translation>Impossible de verrouiller « %1 » : %2.</translation>
        </message>
        <message>
            <source>Another process holds the lock '%1'.</source>
            <translation>Un autre processus tient le verrou « %1 ».</translation>
        </message>
        <message>
            <source>'%1' is not a content hash of 32 hexadecimal digits.</source>
            <translation>« %1 » n’est pas une empreinte de contenu de 32 chiffres hexadécimaux.</translation>
        </message>
        <message>
            <source>it does not begin with the .npy signature of version 1, 2 or 3</source>
            <translation>il ne commence pas par la signature .npy de version 1, 2 ou 3</translation>
        </message>
        <message>
            <source>its header says that it is longer than a megabyte</source>
            <translation>son en-tête se dit plus long qu’un mégaoctet</translation>
        </message>
        <message>
            <source>its header is cut short</source>
            <translation>son en-tête est tronqué</translation>
        </message>
        <message>
            <source>it is shorter than its shape says</source>
            <translation>il est plus court que ne le dit sa forme</translation>
        </message>
        <message>
            <source>it is longer than its shape says</source>
            <translation>il est plus long que ne le dit sa forme</translation>
        </message>
        <message>
            <source>'%1' is not a NumPy array that can be read: %2.</source>
            <translation>« %1 » n’est pas un tableau NumPy lisible : %2.</translation>
        </message>
        <message>
            <source>its header is not the description of one array with descr, fortran_order and shape</source>
            <translation>son en-tête n’est pas la description d’un tableau avec descr, fortran_order et shape</translation>
        </message>
        <message>
            <source>it is an array of records</source>
            <translation>c’est un tableau d’enregistrements</translation>
        </message>
        <message>
            <source>its dtype is '%1'; bool, int8 to int64, uint8 to uint64, float16, float32 and float64 are read</source>
            <translation>son dtype est « %1 » ; bool, int8 à int64, uint8 à uint64, float16, float32 et float64 sont lus</translation>
        </message>
        <message>
            <source>its shape is impossible</source>
            <translation>sa forme est impossible</translation>
        </message>
        <message>
            <source>it holds no values: a side of its shape is 0</source>
            <translation>il ne contient aucune valeur : une dimension de sa forme est 0</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2.</source>
            <translation>Arrêté après %1 sur %2.</translation>
        </message>
        <message>
            <source>A “)” stands where no “(” is open.</source>
            <translation>Une « ) » se trouve là où aucune « ( » n’est ouverte.</translation>
        </message>
        <message>
            <source>There are too many brackets within brackets.</source>
            <translation>Trop de parenthèses sont imbriquées.</translation>
        </message>
        <message>
            <source>There is nothing between the brackets.</source>
            <translation>Il n’y a rien entre les parenthèses.</translation>
        </message>
        <message>
            <source>Something to find is missing behind “%1”.</source>
            <translation>Après « %1 », il manque ce qui est cherché.</translation>
        </message>
        <message>
            <source>Something to find is missing between “%1” and “%2”.</source>
            <translation>Il manque quelque chose à chercher entre « %1 » et « %2 ».</translation>
        </message>
        <message>
            <source>Something to find is missing before “%1”.</source>
            <translation>Il manque quelque chose à chercher avant « %1 ».</translation>
        </message>
        <message>
            <source>“%1” is not a field: there are %2. Quotes find it as a text.</source>
            <translation>« %1 » n’est pas un champ : il y a %2. Entre guillemets, c’est un texte à chercher.</translation>
        </message>
        <message>
            <source>What “%1” asks for stands right behind it, without a space.</source>
            <translation>Ce que « %1 » demande le suit aussitôt, sans espace.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>'%1' is not a data set as Etude writes it (%2); restore it from a copy or import the data set again.</source>
            <translation>« %1 » n’est pas un jeu de données tel qu’Etude l’écrit (%2) ; restaurez-le depuis une copie ou importez de nouveau le jeu de données.</translation>
        </message>
        <message>
            <source>its first line is wrong or it is of another version</source>
            <translation>sa première ligne est fausse ou il est d’une autre version</translation>
        </message>
        <message>
            <source>track %1 cannot be read</source>
            <translation>le titre %1 ne peut pas être lu</translation>
        </message>
        <message>
            <source>it must be a JSON object with schema 1, a name and a root</source>
            <translation>ce doit être un objet JSON avec schema 1, un nom et une racine</translation>
        </message>
        <message>
            <source>its list of files has another length than the data set</source>
            <translation>sa liste de fichiers n’a pas la longueur du jeu de données</translation>
        </message>
        <message>
            <source>file %1 is not a size and a time</source>
            <translation>le fichier %1 n’est pas une taille et une date</translation>
        </message>
        <message>
            <source>The data set's name or folder is not UTF-8; rename it and import the data set again.</source>
            <translation>Le nom ou le dossier du jeu de données n’est pas en UTF-8 ; renommez-le et importez de nouveau le jeu de données.</translation>
        </message>
        <message>
            <source>Tag %1 is not UTF-8; rename it and import the data set again.</source>
            <translation>L’étiquette %1 n’est pas en UTF-8 ; renommez-la et importez de nouveau le jeu de données.</translation>
        </message>
        <message>
            <source>The path or artist of track %1 is not UTF-8; rename it and import the data set again.</source>
            <translation>Le chemin ou l’artiste du titre %1 n’est pas en UTF-8 ; renommez-le et importez de nouveau le jeu de données.</translation>
        </message>
        <message>
            <source>Cannot create '%1': %2.</source>
            <translation>Impossible de créer « %1 » : %2.</translation>
        </message>
        <message>
            <source>The data set's name or folder is not UTF-8; rename it.</source>
            <translation>Le nom ou le dossier du jeu de données n’est pas en UTF-8 ; renommez-le.</translation>
        </message>
        <message>
            <source>'%1' has been changed or damaged: its content is not what its name says; restore it from a copy or import the data set again.</source>
            <translation>« %1 » a été modifié ou endommagé : son contenu n’est pas ce que dit son nom ; restaurez-le depuis une copie ou importez de nouveau le jeu de données.</translation>
        </message>
        <message>
            <source>Every track of the training set is excluded: a run has nothing to learn from. Include some again, or make another split.</source>
            <translation>Tous les titres de l’ensemble d’apprentissage sont exclus : un essai n’a rien à apprendre. Réincluez-en, ou faites un autre partage.</translation>
        </message>
        <message>
            <source>Every track of the validation set is excluded: a run cannot choose its best epoch. Include some again, or make another split.</source>
            <translation>Tous les titres de l’ensemble de validation sont exclus : un essai ne peut pas choisir sa meilleure époque. Réincluez-en, ou faites un autre partage.</translation>
        </message>
        <message>
            <source>Every track of the test set is excluded: a run cannot be tested. Include some again, or make another split.</source>
            <translation>Tous les titres de l’ensemble de test sont exclus : un essai ne peut pas être testé. Réincluez-en, ou faites un autre partage.</translation>
        </message>
        <message>
            <source>The training set has no track: a run has nothing to learn from. Make a split.</source>
            <translation>L’ensemble d’apprentissage n’a aucun titre : un essai n’a rien à apprendre. Faites un partage.</translation>
        </message>
        <message>
            <source>The validation set has no track: a run cannot choose its best epoch. Make a split.</source>
            <translation>L’ensemble de validation n’a aucun titre : un essai ne peut pas choisir sa meilleure époque. Faites un partage.</translation>
        </message>
        <message>
            <source>The test set has no track: a run cannot be tested. Make a split.</source>
            <translation>L’ensemble de test n’a aucun titre : un essai ne peut pas être testé. Faites un partage.</translation>
        </message>
        <message>
            <source>No track is in any of the three sets: make a split.</source>
            <translation>Aucun titre n’est dans l’un des trois ensembles : faites un partage.</translation>
        </message>
        <message>
            <source>The data set has no tag: there is nothing to learn.</source>
            <translation>Le jeu de données n’a aucune étiquette : il n’y a rien à apprendre.</translation>
        </message>
        <message>
            <source>Each tag is carried by all of the training tracks or by none: there is nothing to learn. Edit the tags, or make another split.</source>
            <translation>Chaque étiquette est portée par tous les titres d’apprentissage ou par aucun : il n’y a rien à apprendre. Modifiez les étiquettes, ou faites un autre partage.</translation>
        </message>
        <message>
            <source>It is in %1, but its artist '%2' has %3 in %4.</source>
            <translation>Il est dans %1, mais son artiste « %2 » en a %3 dans %4.</translation>
        </message>
        <message>
            <source>It has no tag, and so counts as a negative of every tag in training.</source>
            <translation>Elle n’a pas de tag, et compte donc comme négatif de chaque tag dans l’apprentissage.</translation>
        </message>
        <message>
            <source>It has no tag, and so counts as a negative of every tag in the validation.</source>
            <translation>Elle n’a pas de tag, et compte donc comme négatif de chaque tag dans la validation.</translation>
        </message>
        <message>
            <source>It has no tag, and so counts as a negative of every tag in the test. The usual splits of some data sets leave such tracks out.</source>
            <translation>Elle n’a pas de tag, et compte donc comme négatif de chaque tag dans le test. Les partitions usuelles de certains jeux de données laissent de telles pistes de côté.</translation>
        </message>
        <message>
            <source>Every track of the training set carries it: it cannot be learnt.</source>
            <translation>Tous les titres de l’ensemble d’apprentissage la portent : elle ne peut pas être apprise.</translation>
        </message>
        <message>
            <source>No track of the training set carries it: it cannot be learnt.</source>
            <translation>Aucun titre de l’ensemble d’apprentissage ne la porte : elle ne peut pas être apprise.</translation>
        </message>
        <message>
            <source>Every track of the validation set carries it: it has no ROC-AUC there.</source>
            <translation>Tous les titres de l’ensemble de validation la portent : elle n’y a pas de ROC-AUC.</translation>
        </message>
        <message>
            <source>No track of the validation set carries it: it has no ROC-AUC there.</source>
            <translation>Aucun titre de l’ensemble de validation ne la porte : elle n’y a pas de ROC-AUC.</translation>
        </message>
        <message>
            <source>Every track of the test set carries it: it has no ROC-AUC there.</source>
            <translation>Tous les titres de l’ensemble de test la portent : elle n’y a pas de ROC-AUC.</translation>
        </message>
        <message>
            <source>No track of the test set carries it: it has no ROC-AUC there.</source>
            <translation>Aucun titre de l’ensemble de test ne la porte : elle n’y a pas de ROC-AUC.</translation>
        </message>
        <message>
            <source>The least frequent of the tags, %1 of the tracks; the most frequent is '%2', %3.</source>
            <translation>La moins fréquente des étiquettes, %1 des titres ; la plus fréquente est « %2 », %3.</translation>
        </message>
        <message>
            <source>the training set</source>
            <translation>l’ensemble d’apprentissage</translation>
        </message>
        <message>
            <source>the validation set</source>
            <translation>l’ensemble de validation</translation>
        </message>
        <message>
            <source>the test set</source>
            <translation>l’ensemble de test</translation>
        </message>
        <message>
            <source>none of the three sets</source>
            <translation>aucun des trois ensembles</translation>
        </message>
        <message>
            <source>The data set '%1' would have no tag left, and there would be nothing to learn.</source>
            <translation>Le jeu de données « %1 » n’aurait plus d’étiquette, et il n’y aurait rien à apprendre.</translation>
        </message>
        <message>
            <source>'%1' is about tags, so that there are no tracks to exclude; a stratified split may help, or leave the tag out.</source>
            <translation>« %1 » porte sur des étiquettes : il n’y a donc pas de titres à exclure ; un partage stratifié peut aider, ou écartez l’étiquette.</translation>
        </message>
        <message>
            <source>'%1' is about the data set, so that there are no tracks to exclude; another split or other tags may help.</source>
            <translation>« %1 » porte sur le jeu de données : il n’y a donc pas de titres à exclure ; un autre partage ou d’autres étiquettes peuvent aider.</translation>
        </message>
        <message>
            <source>The data set '%1' has no track '%2'.</source>
            <translation>Le jeu de données « %1 » n’a pas de titre « %2 ».</translation>
        </message>
        <message>
            <source>The track '%1' is excluded already (%2).</source>
            <translation>Le titre « %1 » est déjà exclu (%2).</translation>
        </message>
        <message>
            <source>The data set '%1' has no tag '%2'.</source>
            <translation>Le jeu de données « %1 » n’a pas d’étiquette « %2 ».</translation>
        </message>
        <message>
            <source>The data set '%1' excludes no track for '%2'; give a kind of finding, by_hand, a track's path, or all.</source>
            <translation>Le jeu de données « %1 » n’exclut aucun titre pour « %2 » ; donnez un genre de constat, by_hand, le chemin d’un titre ou all.</translation>
        </message>
        <message>
            <source>The health check was stopped after %1 of %2 files; nothing was changed.</source>
            <translation>La vérification de santé a été arrêtée après %1 fichiers sur %2 ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>It could not be used before: %1</source>
            <translation>Il n’a pas pu être utilisé auparavant : %1</translation>
        </message>
        <message>
            <source>The same bytes as '%1'.</source>
            <translation>Les mêmes octets que « %1 ».</translation>
        </message>
        <message>
            <source>The same bytes as '%1', which is in %2.</source>
            <translation>Les mêmes octets que « %1 » (dans %2).</translation>
        </message>
        <message>
            <source>Decoding files</source>
            <translation>Décodage des fichiers</translation>
        </message>
        <message>
            <source>Looking at files</source>
            <translation>Examen des fichiers</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>Le fichier est absent.</translation>
        </message>
        <message>
            <source>The file cannot be looked at: %1.</source>
            <translation>Le fichier ne peut pas être examiné : %1.</translation>
        </message>
        <message>
            <source>The file is empty (0 bytes).</source>
            <translation>Le fichier est vide (0 octet).</translation>
        </message>
        <message>
            <source>The file has changed since it was imported.</source>
            <translation>Le fichier a changé depuis son import.</translation>
        </message>
        <message>
            <source>Only %1 of %2 can be decoded.</source>
            <translation>Le décodage ne donne que %1 sur %2.</translation>
        </message>
        <message>
            <source>%1 of %2 runs are of a version of Etude that may have decoded up to %3 tracks of their data set otherwise (lengths that were estimates): train them again in a new project before you compare them with the others.</source>
            <translation>%1 des %2 essais viennent d’une version d’Etude qui a pu décoder autrement jusqu’à %3 pistes de leur jeu de données (durées estimées) : entraînez-les à nouveau dans un nouveau projet avant de les comparer aux autres.</translation>
        </message>
        <message>
            <source>Test clips that are no part of the resampling, since not all of these runs were tested on them: %1.</source>
            <translation>Extraits de test absents du rééchantillonnage, car tous ces essais n’y ont pas été testés : %1.</translation>
        </message>
        <message>
            <source>%1 dBFS</source>
            <translation>%1 dBFS</translation>
        </message>
        <message>
            <source>none: digital silence</source>
            <translation>aucun : silence numérique</translation>
        </message>
        <message>
            <source>%1 (%2 samples), counted</source>
            <translation>%1 (%2 échantillons), comptés</translation>
        </message>
        <message>
            <source>%1 (%2 samples), decoded to know it</source>
            <translation>%1 (%2 échantillons), décodés pour le savoir</translation>
        </message>
        <message>
            <source>%1 (%2 samples), as the header says</source>
            <translation>%1 (%2 échantillons), d’après l’en-tête</translation>
        </message>
        <message>
            <source>It was broken off: %1 of the %2 that it announces can be decoded.</source>
            <translation>Le fichier a été coupé : %1 des %2 annoncées peuvent être décodées.</translation>
        </message>
        <message>
            <source>It was broken off after %1; how much is missing is not known.</source>
            <translation>Le fichier a été coupé après %1 ; on ne sait pas combien il manque.</translation>
        </message>
        <message>
            <source>%1 are read; %2 that follow are not, since their sampling rate or channels are others.</source>
            <translation>%1 sont lues ; %2 qui suivent ne le sont pas, car leur fréquence d’échantillonnage ou leurs canaux diffèrent.</translation>
        </message>
        <message>
            <source>Sampling rate</source>
            <translation>Fréquence d’échantillonnage</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canaux</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Streams</source>
            <translation>Flux</translation>
        </message>
        <message>
            <source>%1, one after another</source>
            <translation>%1, l’un après l’autre</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omis</translation>
        </message>
        <message>
            <source>%1 samples of the encoder before the sound, %2 after it</source>
            <translation>%1 échantillons de l’encodeur avant le son, %2 après</translation>
        </message>
        <message>
            <source>Tags and pictures</source>
            <translation>Étiquettes et images du fichier</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Sautés</translation>
        </message>
        <message>
            <source>%1 bytes that are no sound</source>
            <translation>%1 octets qui ne sont pas du son</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Décodage</translation>
        </message>
        <message>
            <source>Level (RMS)</source>
            <translation>Niveau (RMS)</translation>
        </message>
        <message>
            <source>Clipped samples</source>
            <translation>Échantillons écrêtés</translation>
        </message>
        <message>
            <source>DC offset</source>
            <translation>Composante continue</translation>
        </message>
        <message>
            <source>'%1' is %2, which Etude does not read; make it a FLAC file, for instance with "ffmpeg -i INPUT -vn OUTPUT.flac".</source>
            <translation>'%1' est au format %2, qu’Etude ne lit pas ; faites-en un fichier FLAC, par exemple avec "ffmpeg -i INPUT -vn OUTPUT.flac".</translation>
        </message>
        <message>
            <source>It is digital silence from its beginning to its end.</source>
            <translation>C’est un silence numérique du début à la fin.</translation>
        </message>
        <message>
            <source>Every sample has the same value, %1: there is no sound.</source>
            <translation>Tous les échantillons ont la même valeur, %1 : il n'y a pas de son.</translation>
        </message>
        <message>
            <source>It is very quiet: its level is %1 dBFS, its peak %2 dBFS.</source>
            <translation>Il est très faible : niveau %1 dBFS, crête %2 dBFS.</translation>
        </message>
        <message>
            <source>Its channels cancel each other: their mean is %1 dB below them; take one channel (channels=left).</source>
            <translation>Ses canaux s'annulent : leur moyenne est %1 dB en dessous ; prenez un seul canal (channels=left).</translation>
        </message>
        <message>
            <source>Most of it is silence: %1 are below -60 dBFS.</source>
            <translation>Surtout du silence : %1 sont sous -60 dBFS.</translation>
        </message>
        <message>
            <source>It is clipped: %1 samples, %2 of it, are in runs at full scale.</source>
            <translation>Il est écrêté : %1 échantillons, %2 du total, restent à pleine échelle.</translation>
        </message>
        <message>
            <source>It has a strong DC offset: %1 of full scale.</source>
            <translation>La composante continue est forte : %1 de la pleine échelle.</translation>
        </message>
        <message>
            <source>Listening to '%1' was stopped.</source>
            <translation>L'écoute de « %1 » a été arrêtée.</translation>
        </message>
        <message>
            <source>Similar sounds are found by Chromaprint, which is not installed: on Debian, install libchromaprint1.</source>
            <translation>Les sons semblables sont trouvés par Chromaprint, qui n'est pas installé : sous Debian, installez libchromaprint1.</translation>
        </message>
        <message>
            <source>Chromaprint cannot take a rate of %1 Hz.</source>
            <translation>Chromaprint ne prend pas une fréquence de %1 Hz.</translation>
        </message>
        <message>
            <source>It lasts %1, the clip %2: the rest is silence.</source>
            <translation>Il dure %1, l’extrait %2 : le reste est du silence.</translation>
        </message>
        <message>
            <source>Comparing files of equal size</source>
            <translation>Comparaison des fichiers de même taille</translation>
        </message>
        <message>
            <source>There is nothing above %1 Hz (80 dB below its loudest band), where the input goes up to %2 Hz.</source>
            <translation>Il n'y a rien au-dessus de %1 Hz (80 dB sous sa bande la plus forte), alors que l'entrée va jusqu'à %2 Hz.</translation>
        </message>
        <message>
            <source>The same sound as '%1', which is in %2, in another file.</source>
            <translation>Le même son que « %1 », qui est dans %2, dans un autre fichier.</translation>
        </message>
        <message>
            <source>The same sound as '%1', in another file.</source>
            <translation>Le même son que « %1 », dans un autre fichier.</translation>
        </message>
        <message>
            <source>Nearly the same sound as '%1', which is in %2.</source>
            <translation>Presque le même son que « %1 », qui est dans %2.</translation>
        </message>
        <message>
            <source>Nearly the same sound as '%1'.</source>
            <translation>Presque le même son que « %1 ».</translation>
        </message>
        <message>
            <source>Its rate is %1 Hz, that of most files %2 Hz: the input's bands above %3 Hz are empty.</source>
            <translation>Sa fréquence est %1 Hz, celle de la plupart des fichiers %2 Hz : les bandes de l'entrée au-dessus de %3 Hz sont vides.</translation>
        </message>
        <message>
            <source>Its rate is %1 Hz, that of most files %2 Hz.</source>
            <translation>Sa fréquence est %1 Hz, celle de la plupart des fichiers %2 Hz.</translation>
        </message>
        <message>
            <source>Its split is '%1'; it must be train, validation (or valid), test or none.</source>
            <translation>Son partage est « %1 » ; il doit être train, validation (ou valid), test ou none.</translation>
        </message>
        <message>
            <source>Its column '%1' holds '%2'; it must be 0 or 1.</source>
            <translation>Sa colonne « %1 » contient « %2 » ; ce doit être 0 ou 1.</translation>
        </message>
        <message>
            <source>'%1' gives no usable track.</source>
            <translation>« %1 » ne donne aucun titre utilisable.</translation>
        </message>
        <message>
            <source>'%1' gives no usable track below '%2'.</source>
            <translation>« %1 » ne donne aucun titre utilisable sous « %2 ».</translation>
        </message>
        <message>
            <source>'%1' gives no usable track (%2 left out); first, %3: %4</source>
            <translation>« %1 » ne donne aucun titre utilisable (écartés : %2) ; d’abord, %3 : %4</translation>
        </message>
        <message>
            <source>'%1' gives no usable track below '%2' (%3 left out); first, %4: %5</source>
            <translation>« %1 » ne donne aucun titre utilisable sous « %2 » (écartés : %3) ; d’abord, %4 : %5</translation>
        </message>
        <message>
            <source>Its path holds a NUL character.</source>
            <translation>Son chemin contient un caractère NUL.</translation>
        </message>
        <message>
            <source>The file '%1' does not exist.</source>
            <translation>Le fichier « %1 » n’existe pas.</translation>
        </message>
        <message>
            <source>The file '%1' cannot be looked at: %2.</source>
            <translation>Le fichier « %1 » ne peut pas être examiné : %2.</translation>
        </message>
        <message>
            <source>'%1' is not a file.</source>
            <translation>« %1 » n’est pas un fichier.</translation>
        </message>
        <message>
            <source>The file '%1' is empty (0 bytes).</source>
            <translation>Le fichier « %1 » est vide (0 octet).</translation>
        </message>
        <message>
            <source>its header has no column '%1, %2'; give FMA's tracks.csv with its three header lines.</source>
            <translation>son en-tête n’a pas de colonne « %1, %2 » ; donnez le tracks.csv de FMA avec ses trois lignes d’en-tête.</translation>
        </message>
        <message>
            <source>Its subset is '%1'; it must be small, medium, large or full.</source>
            <translation>Son sous-ensemble est « %1 » ; il doit être small, medium, large ou full.</translation>
        </message>
        <message>
            <source>Its track id is '%1'; it must be a number of at most 6 digits.</source>
            <translation>Son numéro de titre est « %1 » ; ce doit être un nombre d’au plus 6 chiffres.</translation>
        </message>
        <message>
            <source>It lies in no tag's folder: move it into a folder that is named as its tag.</source>
            <translation>Il n’est dans le dossier d’aucune étiquette : déplacez-le dans un dossier qui porte le nom de son étiquette.</translation>
        </message>
        <message>
            <source>Its name, which would be the tag, is not UTF-8.</source>
            <translation>Son nom, qui serait l’étiquette, n’est pas en UTF-8.</translation>
        </message>
        <message>
            <source>It holds no audio file.</source>
            <translation>Il ne contient aucun fichier audio.</translation>
        </message>
        <message>
            <source>It is a link to a folder that was read already.</source>
            <translation>C’est un lien vers un dossier déjà lu.</translation>
        </message>
        <message>
            <source>Its name is not UTF-8.</source>
            <translation>Son nom n’est pas en UTF-8.</translation>
        </message>
        <message>
            <source>Looking for audio files</source>
            <translation>Recherche de fichiers audio</translation>
        </message>
        <message>
            <source>The folder cannot be read: %1.</source>
            <translation>Le dossier ne peut pas être lu : %1.</translation>
        </message>
        <message>
            <source>'%1' is not a folder.</source>
            <translation>« %1 » n’est pas un dossier.</translation>
        </message>
        <message>
            <source>The import was cancelled; nothing was imported.</source>
            <translation>L’import a été annulé ; rien n’a été importé.</translation>
        </message>
        <message>
            <source>its column TAGS must be the last.</source>
            <translation>sa colonne TAGS doit être la dernière.</translation>
        </message>
        <message>
            <source>its tags must stand between the columns clip_id and mp3_path.</source>
            <translation>ses étiquettes doivent se trouver entre les colonnes clip_id et mp3_path.</translation>
        </message>
        <message>
            <source>1 tag merged: %1.</source>
            <translation>1 tag fusionné : %1.</translation>
        </message>
        <message>
            <source>Its path '%1' does not begin with a folder 0 to 9 or a to f, which gives the split.</source>
            <translation>Son chemin « %1 » ne commence pas par un dossier 0 à 9 ou a à f, qui donne le partage.</translation>
        </message>
        <message>
            <source>1 name in the list of synonyms is no tag of the annotations: '%1'.</source>
            <translation>1 nom de la liste de synonymes n’est pas un tag des annotations : '%1'.</translation>
        </message>
        <message>
            <source>%1 names in the list of synonyms are no tags of the annotations: '%2'.</source>
            <translation>%1 noms de la liste de synonymes ne sont pas des tags des annotations : '%2'.</translation>
        </message>
        <message>
            <source>its header names the column '%1' twice.</source>
            <translation>son en-tête nomme deux fois la colonne « %1 ».</translation>
        </message>
        <message>
            <source>its first line must name the columns path and tags (and, if you like, split and artist); '%1' is missing.</source>
            <translation>sa première ligne doit nommer les colonnes path et tags (et, si vous voulez, split et artist) ; « %1 » manque.</translation>
        </message>
        <message>
            <source>'%1' holds no labels '%2_y.npy'; give the folder of the split's files.</source>
            <translation>« %1 » ne contient pas d’étiquettes « %2_y.npy » ; donnez le dossier des fichiers du partage.</translation>
        </message>
        <message>
            <source>'%1' holds %2 arrays that could be the labels '%3_y.npy'; leave one.</source>
            <translation>« %1 » contient %2 tableaux qui pourraient être les étiquettes « %3_y.npy » ; n’en laissez qu’un.</translation>
        </message>
        <message>
            <source>it must be an array of two dimensions, tracks x tags.</source>
            <translation>ce doit être un tableau à deux dimensions, titres x étiquettes.</translation>
        </message>
        <message>
            <source>it holds other values than 0 and 1.</source>
            <translation>il contient d’autres valeurs que 0 et 1.</translation>
        </message>
        <message>
            <source>line %1 is no tag in UTF-8; there must be one on every line.</source>
            <translation>la ligne %1 n’est pas une étiquette en UTF-8 ; il doit y en avoir une sur chaque ligne.</translation>
        </message>
        <message>
            <source>line %1 repeats the tag '%2'.</source>
            <translation>la ligne %1 répète l’étiquette « %2 ».</translation>
        </message>
        <message>
            <source>it names %1 tags where the labels have %2 columns.</source>
            <translation>il nomme %1 étiquettes alors que le tableau des étiquettes a %2 colonnes.</translation>
        </message>
        <message>
            <source>it has %1 rows where '%2' has %3 lines; they must be of one release.</source>
            <translation>il a %1 lignes alors que « %2 » en a %3 ; ils doivent provenir d’une même publication.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, ligne %2</translation>
        </message>
        <message>
            <source>Reading '%1'</source>
            <translation>Lecture de « %1 »</translation>
        </message>
        <message>
            <source>it has %1 columns where the labels before it have %2.</source>
            <translation>il a %1 colonnes alors que les étiquettes lues avant lui en ont %2.</translation>
        </message>
        <message>
            <source>It is not UTF-8 text.</source>
            <translation>Ce n’est pas du texte en UTF-8.</translation>
        </message>
        <message>
            <source>1 of %1 tracks has none of the tags (%2 in the training, %3 in the validation, %4 in the test set): it is kept, as a negative of every tag.</source>
            <translation>1 piste sur %1 n’a aucun des tags (%2 en apprentissage, %3 en validation, %4 en test) : elle est gardée, comme négatif de chaque tag.</translation>
        </message>
        <message>
            <source>1 row names a file that an earlier row named: its tags were joined to it</source>
            <translation>1 ligne nomme un fichier déjà nommé par une ligne précédente : ses tags y ont été ajoutés</translation>
        </message>
        <message>
            <source>%1 rows name a file that an earlier row named: their tags were joined</source>
            <translation>%1 lignes nomment un fichier déjà nommé par une ligne précédente : leurs tags ont été réunis</translation>
        </message>
        <message>
            <source>%1; %2 of them in another form of the path.</source>
            <translation>%1 ; %2 d’entre elles sous une autre forme du chemin.</translation>
        </message>
        <message>
            <source>1 track without a tag was left out.</source>
            <translation>1 piste sans tag a été laissée de côté.</translation>
        </message>
        <message>
            <source>This layout is not known.</source>
            <translation>Cette structure est inconnue.</translation>
        </message>
        <message>
            <source>name the column that holds the paths of the audio files; its header has %1.</source>
            <translation>nommez la colonne qui contient les chemins des fichiers audio ; son en-tête a %1.</translation>
        </message>
        <message>
            <source>name either one column that holds the tags or one 0/1 column for each tag.</source>
            <translation>nommez soit une colonne qui contient les étiquettes, soit une colonne 0/1 par étiquette.</translation>
        </message>
        <message>
            <source>The column '%1' numbers folds: no split was taken from it.</source>
            <translation>La colonne '%1' numérote des plis : aucune partition n’en a été tirée.</translation>
        </message>
        <message>
            <source>1 cell was read as a list, such as ['a', 'b'].</source>
            <translation>1 cellule a été lue comme une liste, telle que ['a', 'b'].</translation>
        </message>
        <message>
            <source>1 cell says nan, None, NULL or the like, which was taken for no tag.</source>
            <translation>1 cellule dit nan, None, NULL ou l’équivalent, ce qui a été pris pour aucun tag.</translation>
        </message>
        <message>
            <source>1 cell of the tag columns is empty or says nan, None or the like, which was taken for 0.</source>
            <translation>1 cellule des colonnes de tags est vide ou dit nan, None ou l’équivalent, ce qui a été pris pour 0.</translation>
        </message>
        <message>
            <source>%1 cells of the tag columns are empty or say nan, None or the like, which was taken for 0.</source>
            <translation>%1 cellules des colonnes de tags sont vides ou disent nan, None ou l’équivalent, ce qui a été pris pour 0.</translation>
        </message>
        <message>
            <source>decoding %XX</source>
            <translation>décodant %XX</translation>
        </message>
        <message>
            <source>taking the blanks around it away</source>
            <translation>ôtant les blancs autour</translation>
        </message>
        <message>
            <source>looking in other folders</source>
            <translation>cherchant dans d’autres dossiers</translation>
        </message>
        <message>
            <source>It has %1 fields where the header has %2.</source>
            <translation>Elle a %1 champs alors que l’en-tête en a %2.</translation>
        </message>
        <message>
            <source>it does not begin with a header line (UTF-8 text with the names of the columns).</source>
            <translation>il ne commence pas par une ligne d’en-tête (du texte en UTF-8 avec les noms des colonnes).</translation>
        </message>
        <message>
            <source>it does not begin with %1 header lines (UTF-8 text with the names of the columns).</source>
            <translation>il ne commence pas par %1 lignes d’en-tête (du texte en UTF-8 avec les noms des colonnes).</translation>
        </message>
        <message>
            <source>its header has no column '%1'; it has %2.</source>
            <translation>son en-tête n’a pas de colonne « %1 » ; il a %2.</translation>
        </message>
        <message>
            <source>its header names the column '%1' twice; rename one of them.</source>
            <translation>son en-tête nomme deux fois la colonne « %1 » ; renommez l’une d’elles.</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 et %2 de plus</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>ligne %1</translation>
        </message>
        <message>
            <source>1 field of '%1' has quotes that are not those of CSV: it was read as it stands, or with \" for a quote.</source>
            <translation>1 champ de '%1' a des guillemets qui ne sont pas ceux du CSV : il a été lu tel quel, ou avec \" pour un guillemet.</translation>
        </message>
        <message>
            <source>1 field of '%1' stands in quotes, which were taken for a part of it, as is usual between tabs; the import can be told that they enclose fields.</source>
            <translation>1 champ de '%1' est entre guillemets, pris pour une partie du champ comme il est d’usage entre tabulations ; on peut dire à l’import qu’ils entourent les champs.</translation>
        </message>
        <message>
            <source>line %1 is not UTF-8 text.</source>
            <translation>la ligne %1 n’est pas du texte en UTF-8.</translation>
        </message>
        <message>
            <source>line %1 merges nothing; write the name that stays, then | and each tag that becomes it.</source>
            <translation>la ligne %1 ne fusionne rien ; écrivez le nom qui reste, puis | et chaque étiquette qui le devient.</translation>
        </message>
        <message>
            <source>line %1 has an empty tag; take the needless | away.</source>
            <translation>la ligne %1 a une étiquette vide ; retirez le | superflu.</translation>
        </message>
        <message>
            <source>line %1 names the tag '%2', which is there already.</source>
            <translation>la ligne %1 nomme l’étiquette « %2 », qui y est déjà.</translation>
        </message>
        <message>
            <source>Its path is empty.</source>
            <translation>Son chemin est vide.</translation>
        </message>
        <message>
            <source>It names the file '%1' by the end of its path alone; another line names it itself.</source>
            <translation>Elle ne nomme le fichier '%1' que par la fin de son chemin ; une autre ligne le nomme lui-même.</translation>
        </message>
        <message>
            <source>The file '%1' is named by an earlier line, in another form.</source>
            <translation>Le fichier '%1' est nommé par une ligne précédente, sous une autre forme.</translation>
        </message>
        <message>
            <source>The file '%1' is named by an earlier line.</source>
            <translation>Le fichier « %1 » est nommé par une ligne précédente.</translation>
        </message>
        <message>
            <source>'%1' is not a folder; give the one that the audio files' paths start from.</source>
            <translation>« %1 » n’est pas un dossier ; donnez celui d’où partent les chemins des fichiers audio.</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>These runs were trained with different operators: %1. They round differently; compare runs of one kind.</source>
            <translation>Ces essais ont été entraînés avec des opérateurs différents : %1. Ils n’arrondissent pas de même ; comparez des essais d’un seul type.</translation>
        </message>
        <message>
            <source>These runs are of different versions of Etude: %1.</source>
            <translation>Ces essais sont de versions différentes d’Etude : %1.</translation>
        </message>
        <message>
            <source>Runs of one data set left out different numbers of files (%1 to %2): they were not all trained and tested on the same tracks.</source>
            <translation>Des essais d’un même jeu de données ont écarté des nombres différents de fichiers (%1 à %2) : ils n’ont pas tous été entraînés et testés sur les mêmes pistes.</translation>
        </message>
        <message>
            <source>The two differ in more than one field: the difference is not that of one choice alone.</source>
            <translation>Les deux diffèrent par plus d’un champ : la différence n’est pas celle d’un seul choix.</translation>
        </message>
        <message>
            <source>The two are of different data sets or splits: they were tested on different tracks.</source>
            <translation>Les deux sont de jeux de données ou de partitions différents : ils ont été testés sur des pistes différentes.</translation>
        </message>
        <message>
            <source>The configuration '%1' has no run with a result yet, or is a label-shuffle control; choose another.</source>
            <translation>La configuration « %1 » n’a encore aucun essai avec un résultat, ou est un témoin à étiquettes mélangées ; choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Runs that are no part of it, since no run of the other side agrees with them in all other fields: %1.</source>
            <translation>Essais qui n’en font pas partie, car aucun essai de l’autre côté n’est identique à eux dans tous les autres champs : %1.</translation>
        </message>
        <message>
            <source>Settings that are no part of it, since a level stands for several configurations there, which differ in fields of its own: %1. Compare two configurations instead.</source>
            <translation>Réglages qui n’en font pas partie, car un niveau y désigne plusieurs configurations, différant par des champs qui lui sont propres : %1. Comparez plutôt deux configurations.</translation>
        </message>
        <message>
            <source>A configuration cannot be compared with itself; choose two.</source>
            <translation>Une configuration ne se compare pas à elle-même ; choisissez-en deux.</translation>
        </message>
        <message>
            <source>A level cannot be compared with itself; choose two.</source>
            <translation>Un niveau ne se compare pas à lui-même ; choisissez-en deux.</translation>
        </message>
        <message>
            <source>No two runs with a result differ in %1 (%2 and %3) alone; queue a study that varies it.</source>
            <translation>Aucun couple d’essais avec un résultat ne diffère par %1 seul (%2 et %3) ; mettez en file une étude qui le fait varier.</translation>
        </message>
        <message>
            <source>The runs with a result do not differ in %1; queue a study that varies it.</source>
            <translation>Les essais avec un résultat ne diffèrent pas par %1 ; mettez en file une étude qui le fait varier.</translation>
        </message>
        <message>
            <source>%1 pairs of seeds</source>
            <translation>%1 paires de graines</translation>
        </message>
        <message>
            <source>%1 and %2 runs, unpaired</source>
            <translation>%1 et %2 essais, non appariés</translation>
        </message>
        <message>
            <source>%1 (95 % CI %2 to %3), %4</source>
            <translation>%1 (IC à 95 % : %2 à %3), %4</translation>
        </message>
        <message>
            <source>Nothing can be said about %1 and %2 yet: one seed tells nothing about the variance of training. Train both with the same seeds, two or more.</source>
            <translation>On ne peut encore rien dire de %1 et %2 : une seule graine ne dit rien de la variance de l’apprentissage. Entraînez les deux avec les mêmes graines, deux ou plus.</translation>
        </message>
        <message>
            <source>%1 is better than %2: %3.</source>
            <translation>%1 est meilleur que %2 : %3.</translation>
        </message>
        <message>
            <source>%1 is worse than %2: %3.</source>
            <translation>%1 est moins bon que %2 : %3.</translation>
        </message>
        <message>
            <source>%1 and %2 are equivalent within a margin of %3: %4.</source>
            <translation>%1 et %2 sont équivalents à une marge de %3 près : %4.</translation>
        </message>
        <message>
            <source>Inconclusive whether %1 or %2 is better: %3.</source>
            <translation>On ne peut conclure qui, de %1 ou de %2, est meilleur : %3.</translation>
        </message>
        <message>
            <source>What has an effect: %1.</source>
            <translation>Ce qui a un effet : %1.</translation>
        </message>
        <message>
            <source>What cannot be told from chance: %1.</source>
            <translation>Ce qu’on ne peut distinguer du hasard : %1.</translation>
        </message>
        <message>
            <source>Tags that have one class only on the test set, and are left out of the mean: %1.</source>
            <translation>Étiquettes n’ayant qu’une classe dans l’ensemble de test, exclues de la moyenne : %1.</translation>
        </message>
        <message>
            <source>Test clips without a known artist, drawn one by one: %1.</source>
            <translation>Extraits de test sans artiste connu, tirés un par un : %1.</translation>
        </message>
        <message>
            <source>%1 clips of %2 artists, %3 draws</source>
            <translation>%1 extraits de %2 artistes, %3 tirages</translation>
        </message>
        <message>
            <source>%1 clips, %2 draws</source>
            <translation>%1 extraits, %2 tirages</translation>
        </message>
        <message>
            <source>too few test clips to draw from: %1</source>
            <translation>trop peu d’extraits de test pour des tirages : %1</translation>
        </message>
        <message>
            <source>%1 to %2 (%3)</source>
            <translation>%1 à %2 (%3)</translation>
        </message>
        <message>
            <source>%1 tags merged: %2.</source>
            <translation>%1 tags fusionnés : %2.</translation>
        </message>
        <message>
            <source>The labels name no tags: their 50 columns were taken for the tags of the Million Song Dataset's released split (%1, %2, %3...), in its order; a tag list gives others.</source>
            <translation>Les étiquettes ne nomment pas de tags : leurs 50 colonnes ont été prises pour les tags de la partition publiée du Million Song Dataset (%1, %2, %3...), dans son ordre ; une liste de tags en donne d'autres.</translation>
        </message>
        <message>
            <source>The name '%1' speaks of %2: are these really the tags of the Million Song Dataset?</source>
            <translation>Le nom « %1 » parle de %2 : sont-ce vraiment les tags du Million Song Dataset ?</translation>
        </message>
        <message>
            <source>'%1' lies beside the labels and may list their tags: it was not read.</source>
            <translation>« %1 » se trouve à côté des étiquettes et liste peut-être leurs tags : il n'a pas été lu.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks have none of the tags (%3 in the training, %4 in the validation, %5 in the test set): they are kept, as negatives of every tag.</source>
            <translation>%1 pistes sur %2 n'ont aucun des tags (%3 dans l'ensemble d'apprentissage, %4 de validation, %5 de test) : elles sont gardées, comme négatifs de chaque tag.</translation>
        </message>
        <message>
            <source>None of the %1 tracks has a tag, so that none would be left.</source>
            <translation>Aucune des %1 pistes n'a de tag : il n'en resterait aucune.</translation>
        </message>
        <message>
            <source>%1 found after %2.</source>
            <translation>%1 trouvés en %2.</translation>
        </message>
        <message>
            <source>%1 more would be found after %2.</source>
            <translation>%1 de plus seraient trouvés en %2.</translation>
        </message>
        <message>
            <source>%1 tracks without a tag were left out.</source>
            <translation>%1 pistes sans tag ont été omises.</translation>
        </message>
        <message>
            <source>its header is MTG-Jamendo's, where each tag has a field of its own behind TAGS; import it as MTG-Jamendo.</source>
            <translation>son en-tête est celui de MTG-Jamendo, où chaque tag a son champ derrière TAGS ; importez-le comme MTG-Jamendo.</translation>
        </message>
        <message>
            <source>the column '%1' gives the split, so that tracks of one '%2' cannot be kept together; take one of the two away.</source>
            <translation>la colonne « %1 » donne la partition, si bien que les pistes d'un même « %2 » ne peuvent rester ensemble ; ôtez l'une des deux.</translation>
        </message>
        <message>
            <source>the column '%1' can only say how true the tags of a column of tags are; name that.</source>
            <translation>la colonne « %1 » ne peut dire que la vérité des tags d'une colonne de tags ; nommez celle-ci.</translation>
        </message>
        <message>
            <source>%1 cells were read as lists, such as ['a', 'b'].</source>
            <translation>%1 cellules ont été lues comme des listes, telles que ['a', 'b'].</translation>
        </message>
        <message>
            <source>%1 cells say nan, None, NULL or the like, which was taken for no tag.</source>
            <translation>%1 cellules disent nan, None, NULL ou semblable, ce qui a été pris pour aucun tag.</translation>
        </message>
        <message>
            <source>The format of the path, '%1', is wrong: %2</source>
            <translation>Le format du chemin, « %1 », est faux : %2</translation>
        </message>
        <message>
            <source>a } has no { before it.</source>
            <translation>un } n'a pas de { avant lui.</translation>
        </message>
        <message>
            <source>a { has no } after it.</source>
            <translation>un { n'a pas de } après lui.</translation>
        </message>
        <message>
            <source>behind ':.' must be a number of characters.</source>
            <translation>derrière ':.' doit être un nombre de caractères.</translation>
        </message>
        <message>
            <source>between { and } must be the name of a column.</source>
            <translation>entre { et } doit être le nom d'une colonne.</translation>
        </message>
        <message>
            <source>it names no column, such as {filename}.</source>
            <translation>il ne nomme aucune colonne, telle que {filename}.</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>changing \ to /</source>
            <translation>changeant \ en /</translation>
        </message>
        <message>
            <source>leaving out the first folders</source>
            <translation>omettant les premiers dossiers</translation>
        </message>
        <message>
            <source>changing the case of letters</source>
            <translation>changeant la casse</translation>
        </message>
        <message>
            <source>composing characters in another way (Unicode NFC or NFD)</source>
            <translation>composant les caractères autrement (Unicode NFC ou NFD)</translation>
        </message>
        <message>
            <source>leaving leading zeros of numbers aside</source>
            <translation>laissant de côté les zéros de tête</translation>
        </message>
        <message>
            <source>%1 fields of '%2' have quotes that are not those of CSV: they were read as they stand, or with \" for a quote.</source>
            <translation>%1 champs de « %2 » ont des guillemets qui ne sont pas ceux du CSV : ils ont été lus tels quels, ou avec \" pour un guillemet.</translation>
        </message>
        <message>
            <source>%1 fields of '%2' stand in quotes, which were taken for a part of them, as is usual between tabs; the import can be told that they enclose fields.</source>
            <translation>%1 champs de « %2 » sont entre guillemets, pris pour une partie du texte, comme d'usage entre tabulations ; on peut dire à l'importation qu'ils entourent les champs.</translation>
        </message>
        <message>
            <source>Its column '%1' holds '%2'; it must be a number.</source>
            <translation>Sa colonne « %1 » contient « %2 » ; ce doit être un nombre.</translation>
        </message>
        <message>
            <source>The file '%1' does not exist; several differ from it in form only, and '%2' is one of them.</source>
            <translation>Le fichier « %1 » n'existe pas ; plusieurs n'en diffèrent que par la forme, dont « %2 ».</translation>
        </message>
        <message>
            <source>The file '%1' does not exist; the nearest is '%2'.</source>
            <translation>Le fichier « %1 » n'existe pas ; le plus proche est « %2 ».</translation>
        </message>
        <message>
            <source>The file '%1' does not exist; '%2' does, whose path differs in form only.</source>
            <translation>Le fichier « %1 » n'existe pas ; « %2 » existe, dont seule la forme du chemin diffère.</translation>
        </message>
        <message>
            <source>An earlier line puts the file '%1' into another set.</source>
            <translation>Une ligne précédente met le fichier « %1 » dans un autre ensemble.</translation>
        </message>
        <message>
            <source>An earlier line gives the file '%1' another artist.</source>
            <translation>Une ligne précédente donne au fichier « %1 » un autre artiste.</translation>
        </message>
        <message>
            <source>An earlier line gives the file '%1' another '%2'.</source>
            <translation>Une ligne précédente donne au fichier « %1 » un autre « %2 ».</translation>
        </message>
        <message>
            <source>Stopped: nothing was changed.</source>
            <translation>Arrêté : rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Looking for files</source>
            <translation>Recherche des fichiers</translation>
        </message>
        <message>
            <source>%1 of the %2 test tracks of '%3' have none of its tags: they count as negatives of every tag. Results on a split that leaves such tracks out are not comparable with these.</source>
            <translation>%1 des %2 pistes de test de « %3 » n'ont aucun de ses tags : elles comptent comme négatifs de chaque tag. Des résultats sur une partition qui omet de telles pistes ne sont pas comparables à ceux-ci.</translation>
        </message>
        <message>
            <source>by '%1'</source>
            <translation>par « %1 »</translation>
        </message>
        <message>
            <source>by artist</source>
            <translation>par artiste</translation>
        </message>
        <message>
            <source>not by artist</source>
            <translation>pas par artiste</translation>
        </message>
        <message>
            <source>Pairs that are no part of it, since not all %1 settings of the other fields have their seeds: %2. Train the same seeds in each.</source>
            <translation>Paires exclues, car les %1 réglages des autres champs n’ont pas tous leurs graines : %2. Entraînez les mêmes graines dans chacun.</translation>
        </message>
        <message>
            <source>The mean over %1 settings of the other fields: the difference in each of them may be another.</source>
            <translation>La moyenne sur %1 réglages des autres champs : la différence peut être autre dans chacun.</translation>
        </message>
        <message>
            <source>%1 seeds in %2 settings</source>
            <translation>%1 graines dans %2 réglages</translation>
        </message>
        <message>
            <source>%1 Not all else is equal.</source>
            <translation>%1 Tout le reste n’est pas égal.</translation>
        </message>
        <message>
            <source>If the difference is as large as it looks, about %1 seeds in all would settle it (power 80 %).</source>
            <translation>Si la différence est aussi grande qu’elle paraît, environ %1 graines en tout trancheraient (puissance 80 %).</translation>
        </message>
        <message>
            <source>To tell any difference of twice the margin (%1), about %2 seeds are needed in all (power 80 %).</source>
            <translation>Pour déceler une différence de deux fois la marge (%1), il faut environ %2 graines en tout (puissance 80 %).</translation>
        </message>
        <message>
            <source>%1 seeds cannot be queued; ask for 1 to %2.</source>
            <translation>%1 graines ne peuvent être mises en file ; demandez-en de 1 à %2.</translation>
        </message>
        <message>
            <source>%1 If that is not meant, say in the list which set each is in, or make another split.</source>
            <translation>%1 Si ce n’est pas voulu, dites dans la liste dans quel ensemble chacun se trouve, ou faites un autre partage.</translation>
        </message>
        <message>
            <source>No track has a value in the column '%1', so that it keeps nothing together; name another column, or none.</source>
            <translation>Aucun titre n’a de valeur dans la colonne « %1 », qui ne garde donc rien ensemble ; nommez une autre colonne, ou aucune.</translation>
        </message>
        <message>
            <source>it has %1 columns and not the 50 of the released split; give a tag list, a text file with one tag a line.</source>
            <translation>il a %1 colonnes et non les 50 du partage publié ; donnez une liste d’étiquettes, un fichier texte avec une étiquette par ligne.</translation>
        </message>
        <message>
            <source>1 of %1 tracks has none of the tags; it is in no set either, and no run uses it.</source>
            <translation>1 titre sur %1 n’a aucune des étiquettes ; il n’est non plus dans aucun ensemble, et aucun essai ne l’utilise.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks have none of the tags; they are in no set either, and no run uses them.</source>
            <translation>%1 titres sur %2 n’ont aucune des étiquettes ; ils ne sont non plus dans aucun ensemble, et aucun essai ne les utilise.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks have none of the tags (%3 in the training, %4 in the validation, %5 in the test set, %6 in no set): those in a set are kept, as negatives of every tag.</source>
            <translation>%1 titres sur %2 n’ont aucune des étiquettes (%3 dans l’ensemble d’apprentissage, %4 de validation, %5 de test, %6 dans aucun ensemble) : ceux d’un ensemble sont gardés, comme négatifs de chaque étiquette.</translation>
        </message>
        <message>
            <source>1 of %1 tracks is of unknown artist: whether that artist is in several sets cannot be told.</source>
            <translation>1 titre sur %1 est d’un artiste inconnu : on ne peut dire si cet artiste est dans plusieurs ensembles.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks are of unknown artist: whether these artists are in several sets cannot be told.</source>
            <translation>%1 titres sur %2 sont d’un artiste inconnu : on ne peut dire si ces artistes sont dans plusieurs ensembles.</translation>
        </message>
        <message>
            <source>1 of %1 tracks is in no set: no run uses it.</source>
            <translation>1 titre sur %1 n’est dans aucun ensemble : aucun essai ne l’utilise.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks are in no set: no run uses them.</source>
            <translation>%1 titres sur %2 ne sont dans aucun ensemble : aucun essai ne les utilise.</translation>
        </message>
        <message>
            <source>by '%1' but for 1 track without one</source>
            <translation>par « %1 » sauf 1 titre qui n’en a pas</translation>
        </message>
        <message>
            <source>by '%1' but for %2 tracks without one</source>
            <translation>par « %1 » sauf %2 titres qui n’en ont pas</translation>
        </message>
        <message>
            <source>by artist but for 1 track of unknown artist</source>
            <translation>par artiste sauf 1 titre d’artiste inconnu</translation>
        </message>
        <message>
            <source>by artist but for %1 tracks of unknown artist</source>
            <translation>par artiste sauf %1 titres d’artiste inconnu</translation>
        </message>
        <message>
            <source>seed %1, %2, every tag in these shares</source>
            <translation>graine %1, %2, chaque tag dans ces parts</translation>
        </message>
        <message>
            <source>seed %1, %2</source>
            <translation>graine %1, %2</translation>
        </message>
        <message>
            <source>The split is that of the source.</source>
            <translation>La partition est celle de la source.</translation>
        </message>
        <message>
            <source>The former split kept the tracks of one '%1' together; this one does not, for that column is not stored with the data set. To keep them together, import the list again.</source>
            <translation>Le partage précédent gardait ensemble les titres d’un même « %1 » ; celui-ci ne le fait pas, car cette colonne n’est pas conservée avec le jeu de données. Pour les garder ensemble, importez de nouveau la liste.</translation>
        </message>
        <message>
            <source>A tag needs a name.</source>
            <translation>Une étiquette a besoin d’un nom.</translation>
        </message>
        <message>
            <source>The name of a tag is UTF-8 text without line ends, tabs and other control characters; give it another name.</source>
            <translation>Le nom d’une étiquette est du texte en UTF-8 sans fins de ligne, tabulations ni autres caractères de contrôle ; donnez-lui un autre nom.</translation>
        </message>
        <message>
            <source>Cannot remove '%1': %2.</source>
            <translation>Impossible de supprimer « %1 » : %2.</translation>
        </message>
        <message>
            <source>The tag changes in '%1' cannot be read, or belong to another data set, and are not shown; they are kept in '%2'.</source>
            <translation>Les modifications d’étiquettes dans « %1 » sont illisibles ou appartiennent à un autre jeu de données, et ne sont pas montrées ; elles sont gardées dans « %2 ».</translation>
        </message>
        <message>
            <source>Playing the demo corpus</source>
            <translation>Synthèse du corpus de démonstration</translation>
        </message>
        <message>
            <source>The demo corpus was cancelled after %1 of %2 clips; the same command goes on from there.</source>
            <translation>Le corpus de démonstration a été annulé après %1 extraits sur %2 ; la même commande reprend à cet endroit.</translation>
        </message>
        <message>
            <source>'%1' has a manifest.csv that is not of this corpus; choose an empty folder, or remove it.</source>
            <translation>« %1 » a un manifest.csv qui n’est pas de ce corpus ; choisissez un dossier vide, ou supprimez ce fichier.</translation>
        </message>
        <message>
            <source>Cannot encode '%1' as FLAC: %2.</source>
            <translation>Impossible d’encoder « %1 » en FLAC : %2.</translation>
        </message>
        <message>
            <source>Scores and labels must both be clips x %1 tags; there are %2 scores and %3 labels.</source>
            <translation>Les scores et les étiquettes doivent avoir tous deux la forme extraits x %1 étiquettes ; il y a %2 scores et %3 étiquettes.</translation>
        </message>
        <message>
            <source>The score of clip %1, tag %2 is not a number (both counted from 0).</source>
            <translation>Le score de l’extrait %1, étiquette %2, n’est pas un nombre (les deux comptés à partir de 0).</translation>
        </message>
        <message>
            <source>There is no NVIDIA driver on this machine.</source>
            <translation>Il n'y a pas de pilote NVIDIA sur cette machine.</translation>
        </message>
        <message>
            <source>The NVIDIA driver does not answer (NVML error %1); see what nvidia-smi says.</source>
            <translation>Le pilote NVIDIA ne répond pas (erreur NVML %1) ; voyez ce que dit nvidia-smi.</translation>
        </message>
        <message>
            <source>The NVIDIA driver does not tell its GPUs; see what nvidia-smi says.</source>
            <translation>Le pilote NVIDIA n'indique pas ses GPU ; voyez ce que dit nvidia-smi.</translation>
        </message>
        <message>
            <source>run %1</source>
            <translation>essai %1</translation>
        </message>
        <message>
            <source>process %1</source>
            <translation>processus %1</translation>
        </message>
        <message>
            <source>%1 (process %2)</source>
            <translation>%1 (processus %2)</translation>
        </message>
        <message>
            <source>a run of Etude</source>
            <translation>un essai d'Etude</translation>
        </message>
        <message>
            <source>channels</source>
            <translation>canaux</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>blocs</translation>
        </message>
        <message>
            <source>odd, so that padding can keep the size</source>
            <translation>impaire, pour que le prolongement par des zéros garde la taille</translation>
        </message>
        <message>
            <source>A network needs at least one band and one frame, but the input has %1 bands and %2 frames; make the clip longer or the transform shorter.</source>
            <translation>Un réseau a besoin d’au moins une bande et une trame, mais l’entrée a %1 bandes et %2 trames ; allongez l’extrait ou raccourcissez la transformée.</translation>
        </message>
        <message>
            <source>An input of %1 bands and %2 frames is too large for a network; make the clip shorter.</source>
            <translation>Une entrée de %1 bandes et %2 trames est trop grande pour un réseau ; raccourcissez l’extrait.</translation>
        </message>
        <message>
            <source>A network needs at least one tag; the data set has none.</source>
            <translation>Un réseau a besoin d’au moins une étiquette ; le jeu de données n’en a aucune.</translation>
        </message>
        <message>
            <source>the same bits in %1 epochs and %2 test scores</source>
            <translation>les mêmes bits sur %1 époques et %2 scores de test</translation>
        </message>
        <message>
            <source>another training loss, first in epoch %1</source>
            <translation>une autre perte d’apprentissage, d’abord à l’époque %1</translation>
        </message>
        <message>
            <source>another validation, first in epoch %1</source>
            <translation>une autre validation, d’abord à l’époque %1</translation>
        </message>
        <message>
            <source>another number of epochs</source>
            <translation>un autre nombre d’époques</translation>
        </message>
        <message>
            <source>another test</source>
            <translation>un autre test</translation>
        </message>
        <message>
            <source>other scores</source>
            <translation>d’autres scores</translation>
        </message>
        <message>
            <source>other weights</source>
            <translation>d’autres poids</translation>
        </message>
        <message>
            <source>Trained again on %1: %2.</source>
            <translation>Réentraîné sur %1 : %2.</translation>
        </message>
        <message>
            <source>Trained again on %1: %2. The run is not reproducible there.</source>
            <translation>Réentraîné sur %1 : %2. L’essai n’y est pas reproductible.</translation>
        </message>
        <message>
            <source>The project has neither a folder nor a study of the run %1; if a list shows it, rebuild the database with 'etude-cli project rebuild'.</source>
            <translation>Le projet n’a ni dossier ni étude de l’essai %1 ; si une liste le montre, reconstruisez la base de données avec « etude-cli project rebuild ».</translation>
        </message>
        <message>
            <source>This line is no event of a run: %1</source>
            <translation>Cette ligne n’est pas un événement d’un essai : %1</translation>
        </message>
        <message>
            <source>it is not a JSON object.</source>
            <translation>ce n’est pas un objet JSON.</translation>
        </message>
        <message>
            <source>it has no type.</source>
            <translation>elle n’a pas de type.</translation>
        </message>
        <message>
            <source>This version of Etude does not know events of type %1.</source>
            <translation>Cette version d’Etude ne connaît pas les événements de type %1.</translation>
        </message>
        <message>
            <source>it does not say when, and of which attempt, it is.</source>
            <translation>elle ne dit pas de quand ni de quelle tentative elle est.</translation>
        </message>
        <message>
            <source>a run cannot end as %1.</source>
            <translation>un essai ne peut pas se terminer dans l’état %1.</translation>
        </message>
        <message>
            <source>'%1' describes the run %2, not that of its folder; was one of them renamed or edited?</source>
            <translation>« %1 » décrit l’essai %2, et non celui de son dossier ; l’un des deux a-t-il été renommé ou modifié ?</translation>
        </message>
        <message>
            <source>Another worker is at the run %1 now; wait for it to end.</source>
            <translation>Un autre processus de calcul traite actuellement l’essai %1 ; attendez qu’il se termine.</translation>
        </message>
        <message>
            <source>Training with batches of %1 clips needs about %2 of memory, but %3 are available; the largest batch that fits is %4.</source>
            <translation>L’apprentissage par lots de %1 extraits demande environ %2 de mémoire, mais %3 sont disponibles ; le plus grand lot possible est %4.</translation>
        </message>
        <message>
            <source>Training with batches of %1 clips needs about %2 of memory, but %3 are available; not even two clips fit: choose shorter clips, fewer bands or fewer channels.</source>
            <translation>L’apprentissage par lots de %1 extraits demande environ %2 de mémoire, mais %3 sont disponibles ; même deux extraits n’y tiennent pas : choisissez des extraits plus courts, moins de bandes ou moins de canaux.</translation>
        </message>
        <message>
            <source>Memory ran out while training with batches of %1 clips, which should have needed %2 of %3; the largest batch to try now is %4.</source>
            <translation>La mémoire a manqué pendant l'entraînement par lots de %1 extraits, qui aurait dû demander %2 sur %3 ; le plus grand lot à essayer maintenant est %4.</translation>
        </message>
        <message>
            <source>Memory ran out while training with batches of %1 clips, which should have needed %2 of %3; choose shorter clips, fewer bands or fewer channels.</source>
            <translation>La mémoire a manqué pendant l'entraînement par lots de %1 extraits, qui aurait dû demander %2 sur %3 ; choisissez des extraits plus courts, moins de bandes ou moins de canaux.</translation>
        </message>
        <message>
            <source>The label and note in '%1' cannot be read; repair the file or remove it.</source>
            <translation>Le libellé et la note dans « %1 » sont illisibles ; réparez le fichier ou supprimez-le.</translation>
        </message>
        <message>
            <source>%1: this is not the description of a run.</source>
            <translation>%1 : ce n’est pas la description d’un essai.</translation>
        </message>
        <message>
            <source>%1: this run was described by another version of Etude (schema %2, here %3); use that version to run it.</source>
            <translation>%1 : cet essai a été décrit par une autre version d’Etude (schéma %2, ici %3) ; utilisez cette version pour l’exécuter.</translation>
        </message>
        <message>
            <source>clips</source>
            <translation>extraits</translation>
        </message>
        <message>
            <source>epochs</source>
            <translation>époques</translation>
        </message>
        <message>
            <source>a data set's hash, 32 hexadecimal digits</source>
            <translation>l’empreinte d’un jeu de données, 32 chiffres hexadécimaux</translation>
        </message>
        <message>
            <source>start, centre or random where a network is trained</source>
            <translation>start, centre ou random si un réseau est entraîné</translation>
        </message>
        <message>
            <source>The worker of the run %1 ended without a result (%2); see '%3'.</source>
            <translation>Le processus de calcul de l’essai %1 s’est terminé sans résultat (%2) ; voyez « %3 ».</translation>
        </message>
        <message>
            <source>Memory: at most %1 for each run at work.</source>
            <translation>Mémoire : au plus %1 par essai en cours.</translation>
        </message>
        <message>
            <source>The program that trains is missing: '%1' cannot be run; set ETUDE_WORKER to where etude-worker is.</source>
            <translation>Le programme d’entraînement manque : « %1 » ne peut pas être lancé ; indiquez dans ETUDE_WORKER où est etude-worker.</translation>
        </message>
        <message>
            <source>The run %1 is %2; only a finished one can be trained for longer.</source>
            <translation>L'essai %1 est dans l'état %2 ; seul un essai terminé peut être prolongé.</translation>
        </message>
        <message>
            <source>The run %1 has been trained for %2 epochs; ask for more than that.</source>
            <translation>L'essai %1 compte déjà %2 époques ; demandez-en davantage.</translation>
        </message>
        <message>
            <source>With a patience of %1 the run %2 ends after epoch %3, however many epochs it is given; ask for more patience, too (0: never stops early).</source>
            <translation>Avec une patience de %1, l'essai %2 s'arrête après l'époque %3, quel que soit le nombre d'époques accordé ; demandez aussi plus de patience (0 : ne s'arrête jamais plus tôt).</translation>
        </message>
        <message>
            <source>'%1' has a run that has not begun; only finished ones can be trained for longer.</source>
            <translation>« %1 » contient un essai qui n'a pas commencé ; seuls ceux qui sont terminés peuvent être prolongés.</translation>
        </message>
        <message>
            <source>The run %1 has begun and stays; cancel it to stop it.</source>
            <translation>L’essai %1 a commencé et reste ; annulez-le pour l’arrêter.</translation>
        </message>
        <message>
            <source>%1 No run was started.</source>
            <translation>%1 Aucun essai n’a été lancé.</translation>
        </message>
        <message>
            <source>'%1' is not the order of a queue: repair it, or remove it to have every study trained in the order of creation, none paused.</source>
            <translation>« %1 » n’est pas l’ordre d’une file d’attente : réparez-le, ou supprimez-le pour que toutes les études soient entraînées dans l’ordre de leur création, sans pause.</translation>
        </message>
        <message>
            <source>'%1' was written by another version of Etude (schema %2); use that version.</source>
            <translation>« %1 » a été écrit par une autre version d’Etude (schéma %2) ; utilisez cette version.</translation>
        </message>
        <message>
            <source>Another process changes the queue of '%1'; try again.</source>
            <translation>Un autre processus modifie la file d’attente de « %1 » ; réessayez.</translation>
        </message>
        <message>
            <source>The GPU of the run %1 disappeared; the run goes on when such a GPU is there again, the others go on without. See '%2'.</source>
            <translation>Le GPU de l'essai %1 a disparu ; il reprendra quand un tel GPU sera de nouveau là, les autres continuent sans lui. Voir « %2 ».</translation>
        </message>
        <message>
            <source>The GPU of the run %1 disappeared, and no other run was started; start the queue again when it is back, or on another device. See '%2'.</source>
            <translation>Le GPU de l'essai %1 a disparu et aucun autre n'a été lancé ; relancez la file quand il sera revenu, ou sur un autre appareil. Voir « %2 ».</translation>
        </message>
        <message>
            <source>Cannot start the worker '%1': %2.</source>
            <translation>Impossible de lancer le processus de calcul « %1 » : %2.</translation>
        </message>
        <message>
            <source>Another process works off the queue of '%1' already; it takes new runs as well.</source>
            <translation>Un autre processus traite déjà la file d’attente de « %1 » ; il prend aussi les nouveaux essais.</translation>
        </message>
        <message>
            <source>The speed of training could not be measured (%1): %2</source>
            <translation>La vitesse d’entraînement n’a pas pu être mesurée (%1) : %2</translation>
        </message>
        <message>
            <source>A factor of the study is not valid UTF-8; type it again.</source>
            <translation>Un facteur de l’étude n’est pas de l’UTF-8 valide ; saisissez-le de nouveau.</translation>
        </message>
        <message>
            <source>init_seed cannot be a factor; say how many seeds the study has instead.</source>
            <translation>init_seed ne peut pas être un facteur ; dites plutôt combien de graines a l’étude.</translation>
        </message>
        <message>
            <source>The factor %1 has no values; name at least one.</source>
            <translation>Le facteur %1 n’a pas de valeurs ; nommez-en au moins une.</translation>
        </message>
        <message>
            <source>The factor %1 names the value %2 twice; name it once.</source>
            <translation>Le facteur %1 nomme deux fois la valeur %2 ; nommez-la une seule fois.</translation>
        </message>
        <message>
            <source>The factor %1 is named twice; name it once.</source>
            <translation>Le facteur %1 est nommé deux fois ; nommez-le une seule fois.</translation>
        </message>
        <message>
            <source>The study has more than 100000 runs; take away some factors, values or seeds.</source>
            <translation>L’étude a plus de 100000 essais ; retirez des facteurs, des valeurs ou des graines.</translation>
        </message>
        <message>
            <source>the run</source>
            <translation>l’essai</translation>
        </message>
        <message>
            <source>The factor %1 has no effect in any combination of this study; leave it out, or set what it belongs to.</source>
            <translation>Le facteur %1 n’a d’effet dans aucune combinaison de cette étude ; retirez-le, ou réglez ce dont il dépend.</translation>
        </message>
        <message>
            <source>%1: this study was written by another version of Etude (schema %2); use that version.</source>
            <translation>%1 : cette étude a été écrite par une autre version d’Etude (schéma %2) ; utilisez cette version.</translation>
        </message>
        <message>
            <source>'%1' is not valid JSON.</source>
            <translation>« %1 » n’est pas du JSON valide.</translation>
        </message>
        <message>
            <source>The study needs a name, in UTF-8.</source>
            <translation>L’étude a besoin d’un nom, en UTF-8.</translation>
        </message>
        <message>
            <source>The study names no data set; choose the one to train on.</source>
            <translation>L’étude ne nomme aucun jeu de données ; choisissez celui qui sert à l’apprentissage.</translation>
        </message>
        <message>
            <source>A study needs at least one run.</source>
            <translation>Une étude demande au moins un essai.</translation>
        </message>
        <message>
            <source>'%1' is not the study that its name says; was it edited?</source>
            <translation>« %1 » n’est pas l’étude que dit son nom ; a-t-elle été modifiée ?</translation>
        </message>
        <message>
            <source>'%1' is not the description of a study.</source>
            <translation>« %1 » n’est pas la description d’une étude.</translation>
        </message>
        <message>
            <source>Clips are %1 s long</source>
            <translation>Les extraits durent %1 s</translation>
        </message>
        <message>
            <source>Clips are %1 s long instead of %2 s: nine in ten tracks are as long as that</source>
            <translation>Les extraits durent %1 s au lieu de %2 s : neuf pistes sur dix sont au moins aussi longues</translation>
        </message>
        <message>
            <source>Clips are %1 s long instead of %2 s, and cannot be shorter</source>
            <translation>Les extraits durent %1 s au lieu de %2 s, et ne peuvent être plus courts</translation>
        </message>
        <message>
            <source>%1; %2 of %3 tracks that were looked at are shorter, and the rest of their clips is silence.</source>
            <translation>%1 ; %2 des %3 pistes examinées sont plus courtes, et le reste de leurs extraits est du silence.</translation>
        </message>
        <message>
            <source>signal %1 (%2)</source>
            <translation>signal %1 (%2)</translation>
        </message>
        <message>
            <source>exit status %1</source>
            <translation>code de sortie %1</translation>
        </message>
        <message>
            <source>Cannot start '%1': %2.</source>
            <translation>Impossible de lancer « %1 » : %2.</translation>
        </message>
        <message>
            <source>an unknown status</source>
            <translation>un état inconnu</translation>
        </message>
        <message>
            <source>Statistics of the training set</source>
            <translation>Statistiques de l’ensemble d’apprentissage</translation>
        </message>
        <message>
            <source>The statistics of the training set were stopped after %1 of %2 clips.</source>
            <translation>Les statistiques de l’ensemble d’apprentissage ont été arrêtées après %1 extraits sur %2.</translation>
        </message>
        <message>
            <source>There is no training clip to compute statistics of.</source>
            <translation>Il n’y a aucun extrait d’apprentissage dont calculer les statistiques.</translation>
        </message>
        <message>
            <source>Extracting features</source>
            <translation>Extraction des caractéristiques</translation>
        </message>
        <message>
            <source>%1 Free some space and extract the features again: what is stored by now is kept.</source>
            <translation>%1 Libérez de la place et extrayez de nouveau les caractéristiques : ce qui est déjà stocké est gardé.</translation>
        </message>
        <message>
            <source>The extraction of features was stopped after %1 of %2 files; what was computed is kept.</source>
            <translation>L’extraction des caractéristiques a été arrêtée après %1 fichiers sur %2 ; ce qui a été calculé est gardé.</translation>
        </message>
        <message>
            <source>'%1' does not describe the features that belong there; delete the folder '%2' to have them computed anew.</source>
            <translation>« %1 » ne décrit pas les caractéristiques qui doivent se trouver là ; supprimez le dossier « %2 » pour qu’elles soient recalculées.</translation>
        </message>
        <message>
            <source>The feature store keeps clips of one length, and with offset 'whole' each file has its own; choose start, centre or random.</source>
            <translation>Le dépôt de caractéristiques garde des extraits d’une même durée, et avec l’offset « whole » chaque fichier a la sienne ; choisissez start, centre ou random.</translation>
        </message>
        <message>
            <source>A clip of these features has %1 values, not %2.</source>
            <translation>Un extrait de ces caractéristiques a %1 valeurs, et non %2.</translation>
        </message>
        <message>
            <source>'%1' is damaged.</source>
            <translation>« %1 » est endommagé.</translation>
        </message>
        <message>
            <source>The features of clip %1 are not in '%2'; extract them first.</source>
            <translation>Les caractéristiques de l’extrait %1 ne sont pas dans « %2 » ; extrayez-les d’abord.</translation>
        </message>
        <message>
            <source>The features of clip %1 in '%2' are damaged; extract the features again.</source>
            <translation>Les caractéristiques de l’extrait %1 dans « %2 » sont endommagées ; extrayez de nouveau les caractéristiques.</translation>
        </message>
        <message>
            <source>Cannot tell the free space of '%1': %2.</source>
            <translation>Impossible de connaître la place libre de « %1 » : %2.</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>Settings of the other fields that are no part of it, since a side has fewer than two runs there: %1 of %2. Train the same seeds in each.</source>
            <translation>Réglages des autres champs qui n’en font pas partie, car un côté y a moins de deux essais : %1 sur %2. Entraînez les mêmes graines dans chacun.</translation>
        </message>
        <message>
            <source>Settings of the other fields that are no part of it, since they lack seeds that the others share: %1 of %2. Train the same seeds in each.</source>
            <translation>Réglages des autres champs qui n’en font pas partie, car il leur manque des graines que les autres partagent : %1 sur %2. Entraînez les mêmes graines dans chacun.</translation>
        </message>
        <message>
            <source>The settings of the other fields share fewer than two seeds of both: %1 and %2 runs are compared, each setting by itself, by Welch's test.</source>
            <translation>Les réglages des autres champs partagent moins de deux graines des deux côtés : %1 et %2 essais sont comparés, chaque réglage pour lui-même, par le test de Welch.</translation>
        </message>
        <message>
            <source>%1 and %2 runs in %3 settings, unpaired</source>
            <translation>%1 et %2 essais dans %3 réglages, non appariés</translation>
        </message>
        <message>
            <source>If the difference is as small as it looks, about %1 seeds in all would show that the two are equivalent (power 80 %).</source>
            <translation>Si la différence est aussi petite qu’elle paraît, environ %1 graines en tout montreraient que les deux sont équivalents (puissance 80 %).</translation>
        </message>
        <message>
            <source>So many seeds settle it as one of %1 pairs of levels, too (Holm).</source>
            <translation>Autant de graines tranchent aussi pour une paire de niveaux parmi %1 (Holm).</translation>
        </message>
        <message>
            <source>%1 Restore it from a copy, or move the folder '%2' away: then the queue ('etude-cli study run') trains the run again.</source>
            <translation>%1 Restaurez-le depuis une copie, ou déplacez le dossier « %2 » ailleurs : la file (« etude-cli study run ») entraîne alors l’essai à nouveau.</translation>
        </message>
        <message>
            <source>'%1' is not the array of %2 clips x %3 tags that its test wrote.</source>
            <translation>« %1 » n’est pas le tableau de %2 extraits x %3 étiquettes que son test a écrit.</translation>
        </message>
        <message>
            <source>'%1' has scores that are not numbers.</source>
            <translation>« %1 » a des scores qui ne sont pas des nombres.</translation>
        </message>
        <message>
            <source>The labels in '%1' are not those of '%2' in data set '%3'.</source>
            <translation>Les étiquettes dans « %1 » ne sont pas celles de « %2 » dans le jeu de données « %3 ».</translation>
        </message>
        <message>
            <source>The test set is resampled from %1 artists: of fewer than %2 the interval comes out too narrow.</source>
            <translation>Le jeu de test est rééchantillonné à partir de %1 artistes : avec moins de %2, l’intervalle est trop étroit.</translation>
        </message>
        <message>
            <source>The test set is resampled from %1 clips: of fewer than %2 the interval comes out too narrow.</source>
            <translation>Le jeu de test est rééchantillonné à partir de %1 extraits : avec moins de %2, l’intervalle est trop étroit.</translation>
        </message>
        <message>
            <source>The test set is resampled from %1 artists and %2 clips without one: of fewer than %3 in all the interval comes out too narrow.</source>
            <translation>Le jeu de test est rééchantillonné à partir de %1 artistes et de %2 extraits sans artiste : avec moins de %3 en tout, l’intervalle est trop étroit.</translation>
        </message>
        <message>
            <source>Runs whose test cannot be read: %1 in all.</source>
            <translation>Essais dont le test ne peut pas être lu : %1 en tout.</translation>
        </message>
        <message>
            <source>Reproduced: the 95 % interval of the difference over seeds lies above 0 in every setting. Contradicted: in any of them it lies below +%1, so that there is no gain that counts; its level is shared out over the settings (Bonferroni, Holm's first step).</source>
            <translation>Reproduit : l’intervalle à 95 % de la différence, sur les graines, est au-dessus de 0 dans chaque réglage. Contredit : dans l’un d’eux il est en dessous de +%1, donc sans gain qui compte ; son niveau est réparti sur les réglages (Bonferroni, premier pas de Holm).</translation>
        </message>
        <message>
            <source>Reproduced: the 95 % interval of the difference over seeds lies within ±%1 in every setting. Contradicted: in any of them it lies beyond; its level is shared out over the settings (Bonferroni, Holm's first step).</source>
            <translation>Reproduit : l’intervalle à 95 % de la différence, sur les graines, est dans ±%1 dans chaque réglage. Contredit : dans l’un d’eux il est au-delà ; son niveau est réparti sur les réglages (Bonferroni, premier pas de Holm).</translation>
        </message>
        <message>
            <source>Decibels beat linear magnitudes with mel input, in each weighting and scale.</source>
            <translation>Les décibels l’emportent sur les amplitudes linéaires avec une entrée mel, pour chaque pondération et chaque échelle.</translation>
        </message>
        <message>
            <source>Decibels beat linear magnitudes with STFT input.</source>
            <translation>Les décibels l’emportent sur les amplitudes linéaires avec une entrée STFT.</translation>
        </message>
        <message>
            <source>The number is extrapolated beyond the sizes that were trained.</source>
            <translation>Le nombre est extrapolé au-delà des tailles entraînées.</translation>
        </message>
        <message>
            <source>The gain of decibels is worth about a doubling of the training data.</source>
            <translation>Le gain des décibels vaut environ un doublement des données d’entraînement.</translation>
        </message>
        <message>
            <source>Reproduced: the 95 % bootstrap interval of how many times the data linear magnitudes need for the AUC of decibels lies within %1 to %2, half a doubling on either side of 2. Contradicted: it lies wholly outside.</source>
            <translation>Reproduit : l’intervalle bootstrap à 95 % du nombre de fois les données qu’il faut aux amplitudes linéaires pour l’AUC des décibels est entre %1 et %2, un demi-doublement de chaque côté de 2. Contredit : il est entièrement en dehors.</translation>
        </message>
        <message>
            <source>Mel and STFT differ by less than %1 at every training size.</source>
            <translation>Mel et STFT diffèrent de moins de %1 à chaque taille d’entraînement.</translation>
        </message>
        <message>
            <source>The frequency weighting does not matter.</source>
            <translation>La pondération fréquentielle n’a pas d’importance.</translation>
        </message>
        <message>
            <source>Scaling the input by 10 does not matter.</source>
            <translation>Multiplier l’entrée par 10 n’a pas d’importance.</translation>
        </message>
        <message>
            <source>The first bias grows about %1 times when the input is scaled by 10.</source>
            <translation>Le premier biais devient environ %1 fois plus grand quand l’entrée est multipliée par 10.</translation>
        </message>
        <message>
            <source>Reproduced: the 95 % interval of the ratio of the mean absolute biases of the first convolution, over pairs of a seed and on a logarithmic scale, lies within %1 to %2. Contradicted: it lies wholly outside. Runs with stock operators alone count.</source>
            <translation>Reproduit : l’intervalle à 95 % du rapport des biais absolus moyens de la première convolution, sur les paires d’une même graine et en échelle logarithmique, est entre %1 et %2. Contredit : il est entièrement en dehors. Seuls comptent les essais avec les opérateurs d’origine.</translation>
        </message>
        <message>
            <source>A bias before batch normalisation has a gradient of exactly zero; with stock operators ADAM amplifies its rounding errors into a walk. So this finding is numerical, not a law.</source>
            <translation>Un biais avant la normalisation par lot a un gradient exactement nul ; avec les opérateurs d’origine, ADAM amplifie ses erreurs d’arrondi en une marche. Ce résultat est donc numérique, pas une loi.</translation>
        </message>
        <message>
            <source>Pairs left out, whose ratio is undefined (0 / 0), as it is with fused operators: %1.</source>
            <translation>Paires écartées, dont le rapport n’est pas défini (0 / 0), comme avec les opérateurs fusionnés : %1.</translation>
        </message>
        <message>
            <source>The AUC grows linearly with the logarithm of the training data.</source>
            <translation>L’AUC croît linéairement avec le logarithme des données d’entraînement.</translation>
        </message>
        <message>
            <source>Each seed gives a line over log2 of the size, and a parabola's bend: how far its middle lies above its chord. Reproduced: the 95 % intervals over seeds of the slope lie above 0 and those of the bend within ±%1. Contradicted: a slope's lies below 0 or a bend's beyond, the level shared out over all of them (Bonferroni, Holm's first step).</source>
            <translation>Chaque graine donne une droite sur log2 de la taille, et la courbure d’une parabole : de combien son milieu est au-dessus de sa corde. Reproduit : les intervalles à 95 %, sur les graines, de la pente sont au-dessus de 0 et ceux de la courbure dans ±%1. Contredit : celui d’une pente est en dessous de 0 ou celui d’une courbure au-delà, le niveau étant réparti sur tous (Bonferroni, premier pas de Holm).</translation>
        </message>
        <message>
            <source>slope</source>
            <translation>pente</translation>
        </message>
        <message>
            <source>bend</source>
            <translation>courbure</translation>
        </message>
        <message>
            <source>Differences among seeds stay within %1.</source>
            <translation>Les différences entre graines restent dans les limites de %1.</translation>
        </message>
        <message>
            <source>How far 95 of 100 seeds lie from their mean: 1.96 standard deviations of the base's runs. Reproduced: the 95 % interval of that (chi-squared) lies below %1. Contradicted: it lies above.</source>
            <translation>À quelle distance de leur moyenne sont 95 graines sur 100 : 1,96 écart-type des essais de la base. Reproduit : l’intervalle à 95 % de cette distance (khi-deux) est en dessous de %1. Contredit : il est au-dessus.</translation>
        </message>
        <message>
            <source>Parts whose interval contradicts the claim by itself: %1 of %2. Among so many that may be chance, so it does not count; more seeds would tell.</source>
            <translation>Parties dont l’intervalle, pris seul, contredit l’affirmation : %1 sur %2. Parmi tant de parties, ce peut être le hasard : cela ne compte pas ; davantage de graines le diraient.</translation>
        </message>
        <message>
            <source>%1 of %2 parts of this claim have fewer than two seeds yet.</source>
            <translation>%1 des %2 parties de cette affirmation ont encore moins de deux graines.</translation>
        </message>
        <message>
            <source>any more</source>
            <translation>sans limite supérieure</translation>
        </message>
        <message>
            <source>any less</source>
            <translation>sans limite inférieure</translation>
        </message>
        <message>
            <source>No run of this data set is there yet, so the base is the default, with clips of %1 s; create a study first where others are wanted.</source>
            <translation>Il n’y a encore aucun essai de ce jeu de données : la base est celle par défaut, avec des extraits de %1 s ; créez d’abord une étude si vous en voulez d’autres.</translation>
        </message>
        <message>
            <source>no run yet</source>
            <translation>pas encore d’essai</translation>
        </message>
        <message>
            <source>%1, no interval yet</source>
            <translation>%1, pas encore d’intervalle</translation>
        </message>
        <message>
            <source>%1 times (95 % CI %2 to %3)</source>
            <translation>%1 fois (IC à 95 % de %2 à %3)</translation>
        </message>
        <message>
            <source>%1 (95 % CI %2 to %3)</source>
            <translation>%1 (IC à 95 % de %2 à %3)</translation>
        </message>
        <message>
            <source>%1; decided by %2, one of %3 parts</source>
            <translation>%1 ; décidé par %2, une de %3 parties</translation>
        </message>
        <message>
            <source>%1 finished runs count, which differ in nothing but what the claims vary: %2 mel bands, %3 epochs at most, batches of %4, clips of %5 s and all other settings are the same.</source>
            <translation>%1 essais terminés comptent, qui ne diffèrent que par ce que les affirmations font varier : %2 bandes mel, %3 époques au plus, lots de %4, extraits de %5 s et tous les autres réglages sont les mêmes.</translation>
        </message>
        <message>
            <source>%1 Others of the data set, with other settings, are left out: %2.</source>
            <translation>%1 D’autres essais du jeu de données, aux réglages différents, sont écartés : %2.</translation>
        </message>
        <message>
            <source>Epochs trained: %1 on the first side, %2 on the second. Part of the difference may be the length of training.</source>
            <translation>Époques d’entraînement : %1 du premier côté, %2 du second. Une partie de la différence peut venir de la durée de l’entraînement.</translation>
        </message>
        <message>
            <source>Data sets of the runs that pair: %1, where there should be %2. Each fold is a data set of its own.</source>
            <translation>Jeux de données des essais appariés : %1, alors qu’il devrait y en avoir %2. Chaque pli est un jeu de données à part.</translation>
        </message>
        <message>
            <source>Some levels of %1 have only runs that another version of Etude has done (%2), the others none: nothing can tell what %1 does from what the version (now %3) does.</source>
            <translation>Certains niveaux de « %1 » n’ont que des essais faits par une autre version d’Etude (%2), les autres n’en ont aucun : rien ne distingue l’effet de « %1 » de celui de la version (maintenant %3).</translation>
        </message>
        <message>
            <source>Of the runs done before, %1 are of another version of Etude (%2); %3 are left for this one (%4). What differs between them may be the version's.</source>
            <translation>Parmi les essais déjà faits, %1 sont d’une autre version d’Etude (%2) ; %3 restent à faire par celle-ci (%4). Ce qui les sépare peut venir de la version.</translation>
        </message>
        <message>
            <source>The levels of %1 and %2 always go together, so nothing can tell which of them makes a difference.</source>
            <translation>Les niveaux de « %1 » et de « %2 » vont toujours ensemble : rien ne dit lequel des deux fait la différence.</translation>
        </message>
        <message>
            <source>Each level of %1 comes with one level of %2 alone, so nothing can tell what %2 does from what %1 does.</source>
            <translation>Chaque niveau de « %1 » ne vient qu’avec un seul niveau de « %2 » : rien ne distingue l’effet de « %2 » de celui de « %1 ».</translation>
        </message>
        <message>
            <source>Several runs begin with '%1'; give more of the id.</source>
            <translation>Plusieurs essais commencent par « %1 » ; donnez plus de l’identifiant.</translation>
        </message>
        <message>
            <source>%1 No run of the project is called so either.</source>
            <translation>%1 Aucun essai du projet ne s’appelle ainsi non plus.</translation>
        </message>
        <message>
            <source>%1, one run after another</source>
            <translation>%1, un essai après l’autre</translation>
        </message>
        <message>
            <source>%1 with %2 runs at once</source>
            <translation>%1 avec %2 essais à la fois</translation>
        </message>
        <message>
            <source>'%1' is no tag of this test; did you mean %2?</source>
            <translation>« %1 » n’est pas une étiquette de ce test ; pensiez-vous à %2 ?</translation>
        </message>
        <message>
            <source>'%1' is no tag of this test, and none of its %2 is like it.</source>
            <translation>« %1 » n’est pas une étiquette de ce test, et aucune des %2 ne lui ressemble.</translation>
        </message>
        <message>
            <source>DeLong's intervals take these %1 clips for independent, but they are of %2 artists: they come out too narrow. Compare resamples the test set by artist.</source>
            <translation>Les intervalles de DeLong prennent ces %1 extraits pour indépendants, mais ils sont de %2 artistes : ils sont trop étroits. La comparaison rééchantillonne le jeu de test par artiste.</translation>
        </message>
        <message>
            <source>%1, %2 of %3 pairs</source>
            <translation>%1, %2 paires sur %3</translation>
        </message>
        <message>
            <source>%1, %2 of %3 runs</source>
            <translation>%1, %2 essais sur %3</translation>
        </message>
        <message>
            <source>So changed, the runs of '%1' are what they are; set a field that has an effect.</source>
            <translation>Ainsi modifiés, les essais de « %1 » restent ce qu’ils sont ; changez un champ qui a un effet.</translation>
        </message>
        <message>
            <source>All runs of '%1' are label-shuffle controls.</source>
            <translation>Tous les essais de « %1 » sont des contrôles à étiquettes mélangées.</translation>
        </message>
        <message>
            <source>Etude %1 (%2), libtorch %3</source>
            <translation>Etude %1 (%2), libtorch %3</translation>
        </message>
        <message>
            <source>Started on %1, device %2, threads: %3; %4</source>
            <translation>Démarré sur %1, appareil %2, fils d’exécution : %3 ; %4</translation>
        </message>
        <message>
            <source>%1; goes on from the run %2</source>
            <translation>%1 ; poursuit l’essai %2</translation>
        </message>
        <message>
            <source>Resumed after epoch %1 on %2, attempt %3; %4</source>
            <translation>Repris après l’époque %1 sur %2, tentative %3 ; %4</translation>
        </message>
        <message>
            <source>Waits for another process that extracts the same features</source>
            <translation>Attend un autre processus qui extrait les mêmes caractéristiques</translation>
        </message>
        <message>
            <source>Waits for a GPU that another run holds</source>
            <translation>Attend un GPU qu’un autre essai occupe</translation>
        </message>
        <message>
            <source>Features: %1 of %2 clips</source>
            <translation>Caractéristiques : %1 extraits sur %2</translation>
        </message>
        <message>
            <source>Epoch %1, training: %2 of %3 clips</source>
            <translation>Époque %1, entraînement : %2 extraits sur %3</translation>
        </message>
        <message>
            <source>Epoch %1, statistics of batch normalisation: %2 of %3 clips</source>
            <translation>Époque %1, statistiques de la normalisation par lot : %2 extraits sur %3</translation>
        </message>
        <message>
            <source>Epoch %1, validation: %2 of %3 clips</source>
            <translation>Époque %1, validation : %2 extraits sur %3</translation>
        </message>
        <message>
            <source>Test: %1 of %2 clips</source>
            <translation>Test : %1 extraits sur %2</translation>
        </message>
        <message>
            <source>At work: %1 of %2</source>
            <translation>Au travail : %1 sur %2</translation>
        </message>
        <message>
            <source>%1, loss %2</source>
            <translation>%1, perte %2</translation>
        </message>
        <message>
            <source>%1, %2 clips/s</source>
            <translation>%1, %2 extraits/s</translation>
        </message>
        <message>
            <source>Left out %1: %2</source>
            <translation>Écarté : %1 : %2</translation>
        </message>
        <message>
            <source>Tracks with features: %1, decoding revision %2</source>
            <translation>Pistes avec caractéristiques : %1, révision du décodage %2</translation>
        </message>
        <message>
            <source>%1; an earlier revision may have decoded %2 of them otherwise</source>
            <translation>%1 ; une révision antérieure a pu en décoder %2 autrement</translation>
        </message>
        <message>
            <source>Epoch %1 done in %2 s: training loss %3, validation loss %4, AUC %5, PR-AUC %6, learning rate %7</source>
            <translation>Époque %1 terminée en %2 s : perte d’entraînement %3, perte de validation %4, AUC %5, PR-AUC %6, taux d’apprentissage %7</translation>
        </message>
        <message>
            <source>Test of epoch %1 on %2 clips: loss %3, AUC %4, PR-AUC %5; %6 s in all, at most %7 of memory</source>
            <translation>Test de l’époque %1 sur %2 extraits : perte %3, AUC %4, PR-AUC %5 ; %6 s en tout, au plus %7 de mémoire</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>An epoch has %1 steps, after which running averages of batch normalisation keep %2 % of their initial values, and the first epochs are validated with these; exact statistics are those of the weights that are validated.</source>
            <translation>Une époque a %1 pas, après lesquels les moyennes mobiles de la normalisation par lot gardent %2 % de leurs valeurs initiales, et les premières époques sont validées avec elles ; les statistiques exactes sont celles des poids validés.</translation>
        </message>
        <message>
            <source>%1 of %2 GB</source>
            <translation>%1 sur %2 Go</translation>
        </message>
        <message>
            <source>GPU %1: %2 %, %3</source>
            <translation>GPU %1 : %2 %, %3</translation>
        </message>
        <message>
            <source>GPU %1: %2</source>
            <translation>GPU %1 : %2</translation>
        </message>
        <message>
            <source>CPU %1 %</source>
            <translation>CPU %1 %</translation>
        </message>
        <message>
            <source>memory %1</source>
            <translation>mémoire %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The queue of '%1' was changed again since, and nothing was taken back.</source>
            <translation>La file de « %1 » a été changée depuis, et rien n’a été rétabli.</translation>
        </message>
        <message>
            <source>The check was cancelled.</source>
            <translation>La vérification a été annulée.</translation>
        </message>
        <message>
            <source>The run cannot be repeated here: %1</source>
            <translation>L’essai ne peut pas être répété ici : %1</translation>
        </message>
        <message>
            <source>The repeated test has another number of scores.</source>
            <translation>Le test répété a un autre nombre de scores.</translation>
        </message>
        <message>
            <source>The run %1 is %2; only a finished one can be checked.</source>
            <translation>L’essai %1 est « %2 » ; seul un essai terminé peut être vérifié.</translation>
        </message>
        <message>
            <source>Training the run again</source>
            <translation>Nouvel apprentissage de l’essai</translation>
        </message>
        <message>
            <source>No run of the study '%1' has finished: there is nothing to check.</source>
            <translation>Aucun essai de l’étude « %1 » n’est terminé : il n’y a rien à vérifier.</translation>
        </message>
        <message>
            <source>'%1' cannot be understood; check the run again.</source>
            <translation>« %1 » est incompréhensible ; vérifiez l’essai à nouveau.</translation>
        </message>
        <message>
            <source>Tested in batches of %1 instead of %2: no score differs by more than %3, which is rounding.</source>
            <translation>Testé par lots de %1 au lieu de %2 : aucun score ne diffère de plus de %3, ce qui est l’arrondi.</translation>
        </message>
        <message>
            <source>Tested in batches of %1 instead of %2: a score differs by %3, which is more than rounding. The network mixes clips of a batch.</source>
            <translation>Testé par lots de %1 au lieu de %2 : un score diffère de %3, plus que l’arrondi. Le réseau mélange les extraits d’un lot.</translation>
        </message>
        <message>
            <source>The run %1 is stuck. %2</source>
            <translation>L’essai %1 est bloqué. %2</translation>
        </message>
        <message>
            <source>It has told nothing for %1 minutes: its process is suspended, and 'kill -CONT %2' lets it go on.</source>
            <translation>Il n’a rien dit depuis %1 minutes : son processus est suspendu, et « kill -CONT %2 » le laisse continuer.</translation>
        </message>
        <message>
            <source>It has told nothing for %1 minutes (phase: %2); see '%3'. 'kill -9 %4' ends its process, and the queue goes on with it from its last checkpoint.</source>
            <translation>Il n’a rien dit depuis %1 minutes (phase : %2) ; voir « %3 ». « kill -9 %4 » met fin à son processus, et la file le reprend à son dernier point de reprise.</translation>
        </message>
        <message>
            <source>It has told nothing for %1 minutes (phase: %2); see '%3'. End its process on the machine that it runs on, and the queue goes on with it from its last checkpoint.</source>
            <translation>Il n’a rien dit depuis %1 minutes (phase : %2) ; voir « %3 ». Mettez fin à son processus sur la machine où il tourne, et la file le reprend à son dernier point de reprise.</translation>
        </message>
        <message>
            <source>The study '%1' stands still because a run failed: %2 of %3 runs finished, %4 failed, %5 wait.</source>
            <translation>L'étude « %1 » est arrêtée parce qu'un essai a échoué : %2 sur %3 achevés, %4 en échec, %5 en attente.</translation>
        </message>
        <message>
            <source>The study '%1' has ended: all its runs are finished (%2).</source>
            <translation>L'étude « %1 » est terminée : tous ses essais sont achevés (%2).</translation>
        </message>
        <message>
            <source>The study '%1' has ended: %2 of %3 runs finished, %4 failed, %5 cancelled.</source>
            <translation>L'étude « %1 » est terminée : %2 essais sur %3 achevés, %4 en échec, %5 annulés.</translation>
        </message>
        <message>
            <source>Waiting for another process that extracts these features</source>
            <translation>Attente d’un autre processus qui extrait ces caractéristiques</translation>
        </message>
        <message>
            <source>Disk: at most %1 of new features, where only %2 are free.</source>
            <translation>Disque : au plus %1 de nouvelles caractéristiques, où seuls %2 sont libres.</translation>
        </message>
        <message>
            <source>Disk: at most %1 of new features.</source>
            <translation>Disque : au plus %1 de nouvelles caractéristiques.</translation>
        </message>
        <message>
            <source>Training ended because there is not enough memory; choose a smaller batch.</source>
            <translation>L’apprentissage s’est terminé faute de mémoire ; choisissez un lot plus petit.</translation>
        </message>
        <message>
            <source>Training ended on an unexpected error: %1</source>
            <translation>L’apprentissage s’est terminé sur une erreur inattendue : %1</translation>
        </message>
        <message>
            <source>The device %1 cannot be used: libtorch %2 was compiled without CUDA; build etude-worker with packaging/start --cuda, or use --device cpu.</source>
            <translation>Le périphérique %1 ne peut pas être utilisé : libtorch %2 a été compilé sans CUDA ; compilez etude-worker avec packaging/start --cuda, ou utilisez --device cpu.</translation>
        </message>
        <message>
            <source>There is no device %1: the last of the %2 GPUs is cuda:%3.</source>
            <translation>Il n’y a pas de périphérique %1 : le dernier des %2 GPU est cuda:%3.</translation>
        </message>
        <message>
            <source>There is no %1 here that libtorch can use.</source>
            <translation>Il n'y a pas ici de %1 que libtorch puisse utiliser.</translation>
        </message>
        <message>
            <source>This processor or this build of Etude has no %1 instructions; choose 'fused', which takes what there is, or 'stock'.</source>
            <translation>Ce processeur ou cette compilation d’Etude n’a pas d’instructions %1 ; choisissez « fused », qui prend ce qu’il y a, ou « stock ».</translation>
        </message>
        <message>
            <source>'%1' is not a way to compute a network; choose stock, 'stock channels-last', fused, 'fused plain', 'fused avx2' or 'fused avx512'.</source>
            <translation>« %1 » n’est pas une façon de calculer un réseau ; choisissez stock, « stock channels-last », fused, « fused plain », « fused avx2 » ou « fused avx512 ».</translation>
        </message>
        <message>
            <source>The checkpoint holds no tensor '%1' of the network's shape.</source>
            <translation>Le point de sauvegarde ne contient aucun tenseur « %1 » de la forme du réseau.</translation>
        </message>
        <message>
            <source>'%1' is shorter than one window of %2 samples.</source>
            <translation>« %1 » est plus court qu’une fenêtre de %2 échantillons.</translation>
        </message>
        <message>
            <source>'%1' is not the passport of an export; choose another folder.</source>
            <translation>« %1 » n’est pas le passeport d’un export ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>'%1' holds the inputs of another configuration; choose another folder.</source>
            <translation>« %1 » contient les entrées d’une autre configuration ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 files; what was written is kept.</source>
            <translation>Arrêté après %1 fichiers sur %2 ; ce qui a été écrit est gardé.</translation>
        </message>
        <message>
            <source>Exporting network inputs</source>
            <translation>Export des entrées du réseau</translation>
        </message>
        <message>
            <source>Another export writes to '%1'; try again when it has ended.</source>
            <translation>Un autre export écrit dans « %1 » ; réessayez quand il sera terminé.</translation>
        </message>
        <message>
            <source>'%1' is longer than a megabyte, and a configuration has some kilobytes.</source>
            <translation>« %1 » est plus long qu’un mégaoctet, alors qu’une configuration fait quelques kilooctets.</translation>
        </message>
        <message>
            <source>so short that a spectrogram has at most 2^28 values</source>
            <translation>assez courte pour qu’un spectrogramme ait au plus 2^28 valeurs</translation>
        </message>
        <message>
            <source>magnitude where compression is pcen</source>
            <translation>magnitude si compression vaut pcen</translation>
        </message>
        <message>
            <source>long enough for one window of %1 samples</source>
            <translation>assez longue pour une fenêtre de %1 échantillons</translation>
        </message>
        <message>
            <source>'%1' is neither a preset (%2) nor a configuration file.</source>
            <translation>« %1 » n’est ni un préréglage (%2) ni un fichier de configuration.</translation>
        </message>
        <message>
            <source>%1 of the %2 mel bands are constant: their filters fall between two bins of a DFT of %3 samples. Fewer bands or a longer DFT help.</source>
            <translation>%1 des %2 bandes mel sont constantes : leurs filtres tombent entre deux points d'une TFD de %3 échantillons. Moins de bandes ou une TFD plus longue aident.</translation>
        </message>
        <message>
            <source>The hop of %1 samples is longer than the window of %2: %3 samples of each hop (%4 %) are in no frame.</source>
            <translation>Le saut de %1 échantillons est plus long que la fenêtre de %2 : %3 échantillons de chaque saut (%4 %) ne sont dans aucune trame.</translation>
        </message>
        <message>
            <source>All that is more than %1 dB below the loudest bin becomes one value, so that nearly all of the input is constant. 80 dB are usual; 0 is no floor.</source>
            <translation>Tout ce qui est à plus de %1 dB sous la valeur la plus forte devient une seule valeur, si bien que presque toute l’entrée est constante. 80 dB sont d’usage ; 0 veut dire sans plancher.</translation>
        </message>
        <message>
            <source>dB</source>
            <translation>dB</translation>
        </message>
        <message>
            <source>compression is %1, whose parameters take this clip beyond the numbers that single precision holds; choose milder ones.</source>
            <translation>compression vaut %1, dont les paramètres portent cet extrait au-delà des nombres de la simple précision ; choisissez-en de plus doux.</translation>
        </message>
        <message>
            <source>compression is %1, whose parameters take this clip below the least number that single precision holds, so that all of it would be zero; choose milder ones.</source>
            <translation>compression vaut %1, dont les paramètres portent cet extrait sous le plus petit nombre de la simple précision, si bien qu’il serait entièrement nul ; choisissez-en de plus doux.</translation>
        </message>
        <message>
            <source>weighting_statistics is training_set, which needs the statistics of a training set; compute them with 'etude-cli features build --statistics FILE' and name that file.</source>
            <translation>weighting_statistics vaut training_set, qui demande les statistiques d’un ensemble d’apprentissage ; calculez-les avec « etude-cli features build --statistics FILE » et nommez ce fichier.</translation>
        </message>
        <message>
            <source>standardisation is per_dataset, which needs the statistics of a training set; compute them with 'etude-cli features build --statistics FILE' and name that file.</source>
            <translation>standardisation vaut per_dataset, qui demande les statistiques d’un ensemble d’apprentissage ; calculez-les avec « etude-cli features build --statistics FILE » et nommez ce fichier.</translation>
        </message>
        <message>
            <source>These statistics are of input %1, and this configuration needs those of %2; compute them with this configuration.</source>
            <translation>Ces statistiques sont celles de l’entrée %1, et cette configuration demande celles de %2 ; calculez-les avec cette configuration.</translation>
        </message>
        <message>
            <source>%1: these are not the statistics of a training set.</source>
            <translation>%1 : ce ne sont pas les statistiques d’un ensemble d’apprentissage.</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>échantillons</translation>
        </message>
        <message>
            <source>at most n_fft, which is %1</source>
            <translation>au plus égale à n_fft, qui vaut %1</translation>
        </message>
        <message>
            <source>0 (half the sampling rate) or above f_min, which is %1</source>
            <translation>0 (la moitié de la fréquence d’échantillonnage) ou supérieure à f_min, qui vaut %1</translation>
        </message>
        <message>
            <source>an integer from 1 Hz</source>
            <translation>un entier à partir de 1 Hz</translation>
        </message>
        <message>
            <source>below %1 Hz, half the sampling rate</source>
            <translation>inférieure à %1 Hz, la moitié de la fréquence d’échantillonnage</translation>
        </message>
        <message>
            <source>at most %1 Hz, half the sampling rate</source>
            <translation>au plus égale à %1 Hz, la moitié de la fréquence d’échantillonnage</translation>
        </message>
        <message>
            <source>'%1' is a database, but not of an Etude project.</source>
            <translation>« %1 » est une base de données, mais pas celle d’un projet Etude.</translation>
        </message>
        <message>
            <source>'%1' was written by a newer Etude (its version is %2, this program knows %3): open it with the newer one; nothing was changed.</source>
            <translation>« %1 » a été écrit par une version plus récente d’Etude (sa version est %2, ce programme connaît %3) : ouvrez-le avec la plus récente ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The project's database '%1' is damaged (%2): make it anew from the project's files with 'etude-cli project rebuild'.</source>
            <translation>La base de données du projet « %1 » est endommagée (%2) : refaites-la à partir des fichiers du projet avec « etude-cli project rebuild ».</translation>
        </message>
        <message>
            <source>No space is left to write '%1': free some and try again.</source>
            <translation>Il n’y a plus de place pour écrire « %1 » : libérez-en et réessayez.</translation>
        </message>
        <message>
            <source>'%1' has been in use by another program for more than 5 seconds: try again.</source>
            <translation>« %1 » est utilisé par un autre programme depuis plus de 5 secondes : réessayez.</translation>
        </message>
        <message>
            <source>'%1' cannot be opened for writing (%2): check the permissions of the file and its folder.</source>
            <translation>« %1 » ne peut pas être ouvert en écriture (%2) : vérifiez les droits du fichier et de son dossier.</translation>
        </message>
        <message>
            <source>The project's database '%1' failed (%2).</source>
            <translation>La base de données du projet « %1 » a échoué (%2).</translation>
        </message>
        <message>
            <source>'%1' was changed meanwhile, in another window or by a command: its present version is %2. Choose it and make the change there.</source>
            <translation>« %1 » a été modifié entre-temps, dans une autre fenêtre ou par une commande : sa version actuelle est %2. Choisissez-la et faites-y la modification.</translation>
        </message>
        <message>
            <source>None of the %1 files of '%2' is in '%3', since their paths are absolute; import them again.</source>
            <translation>Aucun des %1 fichiers de « %2 » n’est dans « %3 », car leurs chemins sont absolus ; importez-les de nouveau.</translation>
        </message>
        <message>
            <source>None of the %1 files of '%2' is in '%3'; nothing was changed.</source>
            <translation>Aucun des %1 fichiers de « %2 » n’est dans « %3 » ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The project '%1' has no data set '%2'; 'etude-cli dataset list' names those it has.</source>
            <translation>Le projet « %1 » n’a pas de jeu de données « %2 » ; « etude-cli dataset list » nomme ceux qu’il a.</translation>
        </message>
        <message>
            <source>More than one data set is meant by '%1': give more of the hash of one of them.</source>
            <translation>« %1 » désigne plus d’un jeu de données : donnez davantage de chiffres de l’empreinte de l’un d’eux.</translation>
        </message>
        <message>
            <source>The project has no study or run '%1'.</source>
            <translation>Le projet n’a ni étude ni essai « %1 ».</translation>
        </message>
        <message>
            <source>Cannot delete '%1': %2.</source>
            <translation>Impossible de supprimer « %1 » : %2.</translation>
        </message>
        <message>
            <source>Runs: %1 (%2).</source>
            <translation>Essais : %1 (%2).</translation>
        </message>
        <message>
            <source>Studies: %1; runs: %2 (%3).</source>
            <translation>Études : %1 ; essais : %2 (%3).</translation>
        </message>
        <message>
            <source>%1 Features that no other run uses: %2 (%3).</source>
            <translation>%1 Caractéristiques qu’aucun autre essai n’utilise : %2 (%3).</translation>
        </message>
        <message>
            <source>%1 Runs that stay, since other studies have them: %2.</source>
            <translation>%1 Essais qui restent, car d’autres études les ont : %2.</translation>
        </message>
        <message>
            <source>The run %1 is at work: cancel it before it is deleted. Nothing was deleted.</source>
            <translation>L’essai %1 est en cours : annulez-le avant de le supprimer. Rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>Deleting runs</source>
            <translation>Suppression d’essais</translation>
        </message>
        <message>
            <source>The run %1 has begun to work and stays.</source>
            <translation>L’essai %1 a commencé et reste.</translation>
        </message>
        <message>
            <source>Cannot copy to '%1': %2.</source>
            <translation>Impossible de copier vers « %1 » : %2.</translation>
        </message>
        <message>
            <source>'%1' exists: give the name of a new folder.</source>
            <translation>« %1 » existe : donnez le nom d’un nouveau dossier.</translation>
        </message>
        <message>
            <source>A project cannot be copied into itself: give a folder outside it.</source>
            <translation>Un projet ne peut pas être copié dans lui-même : donnez un dossier en dehors de lui.</translation>
        </message>
        <message>
            <source>The copy in '%1' is incomplete: remove that folder before copying again.</source>
            <translation>La copie dans « %1 » est incomplète : supprimez ce dossier avant de copier de nouveau.</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Copie</translation>
        </message>
        <message>
            <source>Cannot create the folder '%1': %2.</source>
            <translation>Impossible de créer le dossier « %1 » : %2.</translation>
        </message>
        <message>
            <source>There is a project in '%1' already.</source>
            <translation>Il y a déjà un projet dans « %1 ».</translation>
        </message>
        <message>
            <source>'%1' is no Etude project (it has no project.sqlite): create one first.</source>
            <translation>« %1 » n’est pas un projet Etude (il n’a pas de project.sqlite) : créez-en d’abord un.</translation>
        </message>
        <message>
            <source>'%1' is empty; 'etude-cli project rebuild' makes it again from the project's files.</source>
            <translation>« %1 » est vide ; « etude-cli project rebuild » le refait à partir des fichiers du projet.</translation>
        </message>
        <message>
            <source>'%1' is no Etude project: it has no folders datasets and runs.</source>
            <translation>« %1 » n’est pas un projet Etude : il n’a pas de dossiers datasets et runs.</translation>
        </message>
        <message>
            <source>Cannot rename '%1': %2.</source>
            <translation>Impossible de renommer « %1 » : %2.</translation>
        </message>
        <message>
            <source>'%1' holds no ROC curves; delete it and the run's scores.npy still has the scores.</source>
            <translation>« %1 » ne contient pas de courbes ROC ; si vous le supprimez, le scores.npy de l’essai garde les scores.</translation>
        </message>
        <message>
            <source>There is no run %1 in this project.</source>
            <translation>Il n’y a pas d’essai %1 dans ce projet.</translation>
        </message>
        <message>
            <source>The folder of the run %1 is gone, so that nothing can be noted in it.</source>
            <translation>Le dossier de l’essai %1 a disparu : rien ne peut y être noté.</translation>
        </message>
        <message>
            <source>The project has no study yet: create one first.</source>
            <translation>Le projet n’a pas encore d’étude : créez-en d’abord une.</translation>
        </message>
        <message>
            <source>The project has no study '%1'; 'etude-cli study show' names those it has.</source>
            <translation>Le projet n’a pas d’étude « %1 » ; « etude-cli study show » nomme celles qu’il a.</translation>
        </message>
        <message>
            <source>More than one study's id begins with '%1': give more of the one that is meant.</source>
            <translation>L’identifiant de plus d’une étude commence par « %1 » : donnez davantage de celui qui est voulu.</translation>
        </message>
        <message>
            <source>Cannot move '%1' to the bin: %2.</source>
            <translation>Impossible de mettre « %1 » à la corbeille : %2.</translation>
        </message>
        <message>
            <source>A batch could not be prepared: %1</source>
            <translation>Un lot n’a pas pu être préparé : %1</translation>
        </message>
        <message>
            <source>'%1' is not a checkpoint of this run.</source>
            <translation>« %1 » n’est pas un point de sauvegarde de cet essai.</translation>
        </message>
        <message>
            <source>'%1' lacks a part of the training state.</source>
            <translation>Il manque à « %1 » une partie de l’état d’apprentissage.</translation>
        </message>
        <message>
            <source>'%1' holds other tensors than the run's network has.</source>
            <translation>« %1 » contient d’autres tenseurs que ceux du réseau de l’essai.</translation>
        </message>
        <message>
            <source>'%1' does not hold epoch %2, the best one.</source>
            <translation>« %1 » ne contient pas l’époque %2, la meilleure.</translation>
        </message>
        <message>
            <source>The run %1 has no intact checkpoint.</source>
            <translation>L'essai %1 n'a aucun point de contrôle intact.</translation>
        </message>
        <message>
            <source>The stored features of '%1' are damaged and cannot be computed anew</source>
            <translation>Les caractéristiques stockées de « %1 » sont endommagées et ne peuvent pas être recalculées</translation>
        </message>
        <message>
            <source>Batches of %1 leave one of %2 training clips alone, and the network reduces it to one value before its last batch normalisation; choose another batch size or fewer blocks.</source>
            <translation>Des lots de %1 laissent seul un des %2 extraits d’apprentissage, et le réseau le réduit à une valeur avant sa dernière normalisation par lot ; choisissez une autre taille de lot ou moins de blocs.</translation>
        </message>
        <message>
            <source>The validation loss of epoch %1, after its last batch %2, is not a finite number; try a lower learning rate or a smaller input scale.</source>
            <translation>La perte de validation de l’époque %1, après son dernier lot %2, n’est pas un nombre fini ; essayez un taux d’apprentissage plus faible ou une échelle d’entrée plus petite.</translation>
        </message>
        <message>
            <source>The test loss of epoch %1 is not a finite number; try a lower learning rate or a smaller input scale.</source>
            <translation>La perte de test de l’époque %1 n’est pas un nombre fini ; essayez un taux d’apprentissage plus faible ou une échelle d’entrée plus petite.</translation>
        </message>
        <message>
            <source>The training loss is no longer a finite number in epoch %1, batch %2; try a lower learning rate or a smaller input scale.</source>
            <translation>La perte d’apprentissage n’est plus un nombre fini à l’époque %1, lot %2 ; essayez un taux d’apprentissage plus faible ou une échelle d’entrée plus petite.</translation>
        </message>
        <message>
            <source>A stop was asked for.</source>
            <translation>Un arrêt a été demandé.</translation>
        </message>
        <message>
            <source>1 of the %1 test tracks of '%2' has none of its tags: it counts as a negative of every tag. Results on a split that leaves such tracks out are not comparable with these.</source>
            <translation>1 des %1 pistes de test de '%2' n’a aucun de ses tags : elle compte comme négatif de chaque tag. Des résultats sur une partition sans de telles pistes ne sont pas comparables à ceux-ci.</translation>
        </message>
        <message>
            <source>No split in the source: %1 made by Etude (%2)</source>
            <translation>Pas de partition dans la source : %1, faite par Etude (%2)</translation>
        </message>
        <message>
            <source>The split, %1, was made by Etude (%2)</source>
            <translation>La partition, %1, a été faite par Etude (%2)</translation>
        </message>
        <message>
            <source>%1: %2 tracks.</source>
            <translation>%1 : %2 pistes.</translation>
        </message>
        <message>
            <source>The device %1 cannot be used: libtorch %2 for CUDA %3 finds no such GPU; see whether nvidia-smi lists it, or use --device cpu.</source>
            <translation>L'appareil %1 n'est pas utilisable : libtorch %2 pour CUDA %3 ne trouve pas ce GPU ; voyez si nvidia-smi le liste, ou prenez --device cpu.</translation>
        </message>
        <message>
            <source>'%1' is no device; it is one of auto, cpu, cuda, cuda:N and GPU-UUID.</source>
            <translation>« %1 » n'est pas un appareil ; ce peut être auto, cpu, cuda, cuda:N ou GPU-UUID.</translation>
        </message>
        <message>
            <source>The validation set of data set '%1' has no clip that can be used (%2 tracks, %3 files left out in all).</source>
            <translation>L’ensemble de validation du jeu de données « %1 » n’a aucun extrait utilisable (titres : %2 ; fichiers écartés en tout : %3).</translation>
        </message>
        <message>
            <source>The test set of data set '%1' has no clip that can be used (%2 tracks, %3 files left out in all).</source>
            <translation>L’ensemble de test du jeu de données « %1 » n’a aucun extrait utilisable (titres : %2 ; fichiers écartés en tout : %3).</translation>
        </message>
        <message>
            <source>The training set of data set '%1' has no clip that can be used (%2 tracks, %3 files left out in all).</source>
            <translation>L’ensemble d’apprentissage du jeu de données « %1 » n’a aucun extrait utilisable (titres : %2 ; fichiers écartés en tout : %3).</translation>
        </message>
        <message>
            <source>'%1' is not a checkpoint that can be used: %2.</source>
            <translation>« %1 » n’est pas un point de sauvegarde utilisable : %2.</translation>
        </message>
        <message>
            <source>it is cut short</source>
            <translation>il est tronqué</translation>
        </message>
        <message>
            <source>its header is cut short or impossibly long</source>
            <translation>son en-tête est tronqué ou d’une longueur impossible</translation>
        </message>
        <message>
            <source>it holds no checksum</source>
            <translation>il ne contient pas de somme de contrôle</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>sa somme de contrôle est fausse</translation>
        </message>
        <message>
            <source>its header is not a JSON object, or nests too deeply</source>
            <translation>son en-tête n’est pas un objet JSON, ou est imbriqué trop profondément</translation>
        </message>
        <message>
            <source>its metadata hold something else than text</source>
            <translation>ses métadonnées contiennent autre chose que du texte</translation>
        </message>
        <message>
            <source>its tensor '%1' is not described as float32 inside the file</source>
            <translation>son tenseur « %1 » n’est pas décrit comme float32 à l’intérieur du fichier</translation>
        </message>
        <message>
            <source>bytes follow its last tensor</source>
            <translation>des octets suivent son dernier tenseur</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>it is larger than a checkpoint of this run can be</source>
            <translation>il est plus grand que ne peut l’être un point de sauvegarde de cet essai</translation>
        </message>
        <message>
            <source>The run began on %1 and can only go on there</source>
            <translation>L’essai a commencé sur %1 et ne peut continuer que là</translation>
        </message>
        <message>
            <source>The run began with '%1' operators and can only go on with them</source>
            <translation>L’essai a commencé avec les opérateurs « %1 » et ne peut continuer qu’avec eux</translation>
        </message>
        <message>
            <source>Training in float16 is for GPUs; on a processor take precision=float32 or, where it has AVX512-BF16, precision=bfloat16.</source>
            <translation>L’entraînement en float16 est pour les GPU ; sur un processeur, prenez precision=float32 ou, s’il a AVX512-BF16, precision=bfloat16.</translation>
        </message>
        <message>
            <source>This processor has no bfloat16 arithmetic (AVX512-BF16); train on one that has, on a GPU, or with precision=float32.</source>
            <translation>Ce processeur n’a pas d’arithmétique bfloat16 (AVX512-BF16) ; entraînez sur un processeur qui l’a, sur un GPU, ou avec precision=float32.</translation>
        </message>
        <message>
            <source>Nothing varies beside the seed: choose runs that differ in a factor.</source>
            <translation>Rien ne varie hormis la graine : choisissez des essais qui diffèrent par un facteur.</translation>
        </message>
        <message>
            <source>None of these runs is finished: wait for results.</source>
            <translation>Aucun de ces essais n’est terminé : attendez les résultats.</translation>
        </message>
        <message>
            <source>The result of run %1 in this list is no number: leave it out.</source>
            <translation>Le résultat de l’essai n° %1 de cette liste n’est pas un nombre : écartez-le.</translation>
        </message>
        <message>
            <source>All finished runs have the same %1: leave that factor out, or finish runs with another value.</source>
            <translation>Tous les essais terminés ont la même valeur de %1 : écartez ce facteur, ou terminez des essais avec une autre valeur.</translation>
        </message>
        <message>
            <source>All finished runs have one seed, which says nothing about how much training varies by chance: run at least two seeds.</source>
            <translation>Tous les essais terminés ont la même graine, ce qui ne dit rien de la variation de l’apprentissage due au hasard : lancez au moins deux graines.</translation>
        </message>
        <message>
            <source>No two finished runs share a seed, so that seeds and factors cannot be told apart: run all configurations with the same seeds.</source>
            <translation>Aucune graine n’est commune à deux essais terminés, si bien que graines et facteurs ne peuvent être distingués : lancez toutes les configurations avec les mêmes graines.</translation>
        </message>
        <message>
            <source>All finished runs have the same result, %1: there is nothing to explain.</source>
            <translation>Tous les essais terminés ont le même résultat, %1 : il n’y a rien à expliquer.</translation>
        </message>
        <message>
            <source>A training size of %1 has no logarithm: sizes must be above 0.</source>
            <translation>Une taille d’apprentissage de %1 n’a pas de logarithme : les tailles doivent être supérieures à 0.</translation>
        </message>
        <message>
            <source>A result at the training size %1 is no number: leave it out.</source>
            <translation>Un résultat à la taille d’apprentissage %1 n’est pas un nombre : écartez-le.</translation>
        </message>
        <message>
            <source>A line over training sizes needs finished runs of three sizes or more; there are %1: finish a size study of the reference.</source>
            <translation>Une droite sur les tailles d’apprentissage demande des essais terminés d’au moins trois tailles ; il y en a %1 : terminez une étude de tailles de la référence.</translation>
        </message>
        <message>
            <source>too few runs for an interval</source>
            <translation>trop peu d’essais pour un intervalle</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 ou plus</translation>
        </message>
        <message>
            <source>%1 or less</source>
            <translation>%1 ou moins</translation>
        </message>
        <message>
            <source>any number, as far as these runs tell</source>
            <translation>n’importe quel nombre, d’après ces essais</translation>
        </message>
        <message>
            <source>The configuration that is compared has no finished run: finish one, or choose another.</source>
            <translation>La configuration comparée n’a aucun essai terminé : terminez-en un, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>No amount of data stands for this difference: the AUC of the reference does not surely rise with its training size (%1 for each doubling, 95 % from %2 to %3); finish more seeds or wider sizes.</source>
            <translation>Aucune quantité de données ne traduit cet écart : il n’est pas sûr que l’AUC de la référence croisse avec sa taille d’apprentissage (%1 par doublement, 95 % de %2 à %3) ; terminez plus de graines ou des tailles plus étendues.</translation>
        </message>
        <message>
            <source>No amount of data stands for this difference: by its line the reference would reach an AUC of %1 at 2^%2 times the data only, too far from the sizes that were trained.</source>
            <translation>Aucune quantité de données ne traduit cet écart : selon sa droite, la référence n’atteindrait une AUC de %1 qu’avec 2^%2 fois les données, trop loin des tailles entraînées.</translation>
        </message>
        <message>
            <source>%1 needs %2 times the data of %3 (%4), extrapolated beyond the sizes that were trained</source>
            <translation>%1 demande %2 fois les données de %3 (%4), extrapolé au-delà des tailles entraînées</translation>
        </message>
        <message>
            <source>%1 needs %2 times the data of %3 (%4)</source>
            <translation>%1 demande %2 fois les données de %3 (%4)</translation>
        </message>
        <message>
            <source>seed</source>
            <translation>graine</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>No finished run has %1 = %2: nothing is said of it.</source>
            <translation>Aucun essai terminé n’a %1 = %2 : rien n’en est dit.</translation>
        </message>
        <message>
            <source>The effect of %1 cannot be told from the others: finish the runs that are missing.</source>
            <translation>L’effet de %1 ne peut être distingué des autres : terminez les essais qui manquent.</translation>
        </message>
        <message>
            <source>Of the effect of %1, %2 of %3 degrees of freedom cannot be told from other effects, because combinations are missing.</source>
            <translation>De l’effet de %1, %2 degrés de liberté sur %3 ne peuvent être distingués d’autres effets, car des combinaisons manquent.</translation>
        </message>
        <message>
            <source>Seeds with one finished run only, which say nothing of the factors: %1.</source>
            <translation>Graines avec un seul essai terminé, qui ne disent rien des facteurs : %1.</translation>
        </message>
        <message>
            <source>Means of levels and pairs that cannot be told, because combinations are missing: %1.</source>
            <translation>Moyennes de niveaux et de paires qui ne peuvent être données, car des combinaisons manquent : %1.</translation>
        </message>
        <message>
            <source>%1 finished runs leave no degrees of freedom for chance beside %2 seeds and %3 parameters of the factors: finish more seeds, or leave interactions or factors out.</source>
            <translation>%1 essais terminés ne laissent aucun degré de liberté au hasard à côté de %2 graines et de %3 paramètres des facteurs : terminez plus de graines, ou écartez des interactions ou des facteurs.</translation>
        </message>
        <message>
            <source>Seeds and factors explain every result exactly, which leaves no chance to compare effects with: look whether runs are copies of each other.</source>
            <translation>Graines et facteurs expliquent exactement chaque résultat, ce qui ne laisse aucun hasard auquel comparer les effets : vérifiez si des essais sont des copies les uns des autres.</translation>
        </message>
        <message>
            <source>Run %1 has no test yet; wait until it has finished, or leave it out.</source>
            <translation>L’essai %1 n’a pas encore de test ; attendez qu’il soit terminé, ou retirez-le.</translation>
        </message>
        <message>
            <source>'%1', which was left out, may be '%2' or '%3', since the audio has moved; move it back, or relocate the data set.</source>
            <translation>« %1 », qui a été écarté, peut être « %2 » ou « %3 », car l’audio a été déplacé ; remettez-le à sa place ou indiquez le nouvel emplacement du jeu de données.</translation>
        </message>
        <message>
            <source>%1 clips were tested, but the test set of data set '%2' without the files left out has %3; train the run again in a new project.</source>
            <translation>%1 extraits ont été testés, mais l’ensemble de test du jeu de données « %2 », sans les fichiers écartés, en a %3 ; entraînez l’essai à nouveau dans un nouveau projet.</translation>
        </message>
        <message>
            <source>Run %1 was tested on none of the clips that the runs before it share; leave it out.</source>
            <translation>L’essai %1 n’a été testé sur aucun des extraits que les essais précédents ont en commun ; retirez-le.</translation>
        </message>
        <message>
            <source>Runs %1 and %2 were tested with different labels, as runs of a label-shuffle control are; only runs with the same labels can be compared clip by clip.</source>
            <translation>Les essais %1 et %2 ont été testés avec des étiquettes différentes, comme ceux d’un contrôle à étiquettes mélangées ; seuls des essais aux mêmes étiquettes se comparent extrait par extrait.</translation>
        </message>
        <message>
            <source>Run %1 cannot be compared clip by clip</source>
            <translation>L’essai %1 ne peut pas être comparé extrait par extrait</translation>
        </message>
        <message>
            <source>Runs %1 and %2 were tested on different data sets; only runs of one data set can be compared clip by clip.</source>
            <translation>Les essais %1 et %2 ont été testés sur des jeux de données différents ; seuls des essais d’un même jeu de données se comparent extrait par extrait.</translation>
        </message>
        <message>
            <source>The scores, labels and groups of a comparison must be of the same clips and tags, with a run on each side and as many on both where they are paired.</source>
            <translation>Les scores, les étiquettes et les groupes d’une comparaison doivent porter sur les mêmes extraits et les mêmes étiquettes, avec un essai au moins de chaque côté, et autant des deux côtés s’ils vont par paires.</translation>
        </message>
        <message>
            <source>A bootstrap takes 2 to 4294967295 draws; %1 were asked for.</source>
            <translation>Un bootstrap prend de 2 à 4294967295 tirages ; %1 ont été demandés.</translation>
        </message>
        <message>
            <source>Drawing other test sets</source>
            <translation>Tirage d’autres ensembles de test</translation>
        </message>
        <message>
            <source>No tag has both clips with it and clips without it in the test set; nothing can be compared.</source>
            <translation>Aucune étiquette n’a dans l’ensemble de test à la fois des extraits qui la portent et d’autres sans elle ; rien ne peut être comparé.</translation>
        </message>
        <message>
            <source>The seed of the initialisation is a block of its own and no factor: leave it out.</source>
            <translation>La graine de l’initialisation est un bloc à part et non un facteur : ôtez-la.</translation>
        </message>
        <message>
            <source>The factor %1 is named twice: name it once.</source>
            <translation>Le facteur %1 est nommé deux fois : nommez-le une fois.</translation>
        </message>
        <message>
            <source>Runs without a result, left out: %1.</source>
            <translation>Essais sans résultat, écartés : %1.</translation>
        </message>
        <message>
            <source>Runs of label-shuffle controls, left out: %1.</source>
            <translation>Essais de contrôles à étiquettes mélangées, écartés : %1.</translation>
        </message>
        <message>
            <source>%1 has no effect in %2 runs (level '-'), where it cannot be told from the factor that rules it out: leave one of the two out.</source>
            <translation>%1 n’a pas d’effet dans %2 essais (niveau « - »), où il ne peut être distingué du facteur qui l’exclut : écartez l’un des deux.</translation>
        </message>
        <message>
            <source>What varies, too, and is no factor here, counts as chance: %1. Name it as a factor, or choose runs that agree in it.</source>
            <translation>Ce qui varie aussi sans être un facteur ici compte comme du hasard : %1. Nommez-le comme facteur, ou choisissez des essais qui s’y accordent.</translation>
        </message>
        <message>
            <source>%1 factors have %2 parameters here, more than the %3 that are fitted at once: choose fewer factors or runs that vary less, or leave interactions out.</source>
            <translation>%1 facteurs ont ici %2 paramètres, plus que les %3 qui sont ajustés à la fois : choisissez moins de facteurs ou des essais qui varient moins, ou écartez les interactions.</translation>
        </message>
        <message>
            <source>The parts of the training set were drawn in %1 ways (method and seed), which are taken together.</source>
            <translation>Les parties de l’ensemble d’apprentissage ont été tirées de %1 façons (méthode et graine), qui sont prises ensemble.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>So says the size study of %1 (%2 runs on %3 sizes, %4 to %5 of the training set), beside %6 runs of %7 on %8 of it.</source>
            <translation>C’est ce que dit l’étude de tailles de %1 (%2 essais sur %3 tailles, de %4 à %5 de l’ensemble d’apprentissage), auprès de %6 essais de %7 sur %8 de celui-ci.</translation>
        </message>
        <message>
            <source>Each doubling of the training set changes the AUC of %1 by %2 (95 % CI %3 to %4).</source>
            <translation>Chaque doublement de l’ensemble d’apprentissage change l’AUC de %1 de %2 (IC à 95 % de %3 à %4).</translation>
        </message>
        <message>
            <source>Size study of %1</source>
            <translation>Étude de tailles de %1</translation>
        </message>
        <message>
            <source>The AUC of %1 does not follow a straight line over the logarithm of the size (lack of fit, p %2): take the number for a rough one.</source>
            <translation>L’AUC de %1 ne suit pas une droite selon le logarithme de la taille (défaut d’ajustement, p %2) : tenez ce nombre pour approximatif.</translation>
        </message>
        <message>
            <source>%1 and %2 are of different data sets or splits, of which the same share is not the same data: compare two configurations of one data set.</source>
            <translation>%1 et %2 viennent de jeux de données ou de partages différents, dont une même part n’est pas les mêmes données : comparez deux configurations d’un même jeu de données.</translation>
        </message>
        <message>
            <source>%1 and %2 differ in the amount of training data alone: choose two configurations that differ in something else.</source>
            <translation>%1 et %2 ne diffèrent que par la quantité de données d’apprentissage : choisissez deux configurations qui diffèrent par autre chose.</translation>
        </message>
        <message>
            <source>No size study of %1 or %2: train one of them on three sizes of the training set or more.</source>
            <translation>Pas d’étude de tailles de %1 ni de %2 : entraînez l’une d’elles sur trois tailles de l’ensemble d’apprentissage ou plus.</translation>
        </message>
        <message>
            <source>Settings that are not told as data: %1 of %2. %3</source>
            <translation>Réglages qui ne se disent pas en données : %1 sur %2. %3</translation>
        </message>
        <message>
            <source>%1 seeds cannot be queued; ask for at most %2.</source>
            <translation>%1 graines ne peuvent être mises en file ; demandez-en au plus %2.</translation>
        </message>
    </context>
    <context>
        <name>etude::AboutDialog</name>
        <message>
            <source>About Etude</source>
            <translation>À propos d’Etude</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Etude</source>
            <translation>Etude</translation>
        </message>
        <message>
            <source>Copies the versions, for a report of a fault.</source>
            <translation>Copie les versions, pour signaler une anomalie.</translation>
        </message>
        <message>
            <source>Shows and measures what audio preprocessing does to a music tagger.</source>
            <translation>Montre et mesure l’effet du prétraitement audio sur un étiqueteur musical.</translation>
        </message>
        <message>
            <source>Free software under the licence GPL-3.0-or-later.</source>
            <translation>Logiciel libre sous licence GPL-3.0-or-later.</translation>
        </message>
        <message>
            <source>the program etude-cli is not beside etude; install Etude again.</source>
            <translation>le programme etude-cli n’est pas à côté d’etude ; réinstallez Etude.</translation>
        </message>
        <message>
            <source>asking the worker…</source>
            <translation>interrogation du processus de calcul…</translation>
        </message>
        <message>
            <source>etude-cli ended without an answer.</source>
            <translation>etude-cli s’est terminé sans réponse.</translation>
        </message>
        <message>
            <source>The worker could not be asked for its version: %1</source>
            <translation>Impossible de demander sa version au processus de calcul : %1</translation>
        </message>
    </context>
    <context>
        <name>etude::Application</name>
        <message>
            <source>Making the demo corpus</source>
            <translation>Fabrication du corpus de démonstration</translation>
        </message>
    </context>
    <context>
        <name>etude::ChartPanel</name>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
    </context>
    <context>
        <name>etude::ChartTableModel</name>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Intervalle</translation>
        </message>
    </context>
    <context>
        <name>etude::ClaimModel</name>
        <message>
            <source>× %1</source>
            <translation>× %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>%1 − %2</source>
            <translation>%1 − %2</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <translation>Reproduit</translation>
        </message>
        <message>
            <source>Contradicted</source>
            <translation>Contredit</translation>
        </message>
        <message>
            <source>Inconclusive</source>
            <translation>Non concluant</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>Pas encore fait</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC à 95 %</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Graines</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>The difference in test AUC, or how many times; of several settings, that of the one on which the verdict hangs.</source>
            <translation>La différence d’AUC de test, ou le nombre de fois ; de plusieurs réglages, celle de celui dont dépend le verdict.</translation>
        </message>
        <message>
            <source>Two-sided, over seeds.</source>
            <translation>Bilatéral, sur les graines.</translation>
        </message>
        <message>
            <source>Of runs with a result; where two are compared, those that both have.</source>
            <translation>Des essais qui ont un résultat ; si l’on en compare deux, celles que les deux ont.</translation>
        </message>
        <message>
            <source>By the rule beside it, which is of the interval, never of the mean alone.</source>
            <translation>Selon la règle à côté, qui porte sur l’intervalle, jamais sur la seule moyenne.</translation>
        </message>
    </context>
    <context>
        <name>etude::ClaimsTab</name>
        <message numerus="yes">
            <source>Queue what is missing: %n run(s)</source>
            <translation>
                <numerusform>Mettre en file ce qui manque : %n essai</numerusform>
                <numerusform>Mettre en file ce qui manque : %n essais</numerusform>
            </translation>
        </message>
        <message>
            <source> (about %1)</source>
            <translation> (environ %1)</translation>
        </message>
        <message>
            <source>Claim of the paper</source>
            <translation>Affirmation de l’article</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>The data set whose runs are asked.</source>
            <translation>Le jeu de données dont les essais sont interrogés.</translation>
        </message>
        <message>
            <source>Trains the missing runs in the background; what is finished is not trained again.</source>
            <translation>Entraîne les essais manquants en arrière-plan ; ce qui est terminé n’est pas réentraîné.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>No run has a result yet that a claim could be asked of.</source>
            <translation>Aucun essai n’a encore de résultat sur lequel interroger une affirmation.</translation>
        </message>
        <message>
            <source>Go to Experiments</source>
            <translation>Aller à Expériences</translation>
        </message>
    </context>
    <context>
        <name>etude::ClipModel</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>%1, of %2</source>
            <translation>%1, de %2</translation>
        </message>
        <message>
            <source>The share of the other clips of the test that score lower for the tag, the mean over the side's runs.</source>
            <translation>La part des autres extraits du test dont le score pour l’étiquette est plus bas, en moyenne sur les essais du côté.</translation>
        </message>
        <message>
            <source>Whether the clip has the tag.</source>
            <translation>Si l’extrait a l’étiquette.</translation>
        </message>
        <message>
            <source>How much nearer A brings the clip to where it belongs: above where it has the tag, else below.</source>
            <translation>De combien A rapproche l’extrait de sa place : en haut s’il a l’étiquette, sinon en bas.</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>Extrait</translation>
        </message>
        <message>
            <source>Has it</source>
            <translation>L’a</translation>
        </message>
        <message>
            <source>Rank A</source>
            <translation>Rang A</translation>
        </message>
        <message>
            <source>Rank B</source>
            <translation>Rang B</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
    </context>
    <context>
        <name>etude::ClipPanel</name>
        <message>
            <source>The setting of the other fields whose input is shown.</source>
            <translation>Le réglage des autres champs dont l’entrée est montrée.</translation>
        </message>
        <message>
            <source>Shows the track in its data set on Inspect.</source>
            <translation>Montre le titre dans son jeu de données, dans Examiner.</translation>
        </message>
        <message>
            <source>A: %1</source>
            <translation>A : %1</translation>
        </message>
        <message>
            <source>B: %1</source>
            <translation>B : %1</translation>
        </message>
        <message>
            <source>The audio file is not where the data set looks for it. Say where it is in the data set's files on Inspect.</source>
            <translation>Le fichier audio n’est pas là où le jeu de données le cherche. Dites où il se trouve dans les fichiers du jeu de données, dans Examiner.</translation>
        </message>
        <message>
            <source>Opens the audio file with the system's player.</source>
            <translation>Ouvre le fichier audio avec le lecteur du système.</translation>
        </message>
    </context>
    <context>
        <name>etude::ClipView</name>
        <message>
            <source>1 × %1 × %2, %3</source>
            <translation>1 × %1 × %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 Hz, %n channel(s), %3 s</source>
            <translation>
                <numerusform>%1, %2 Hz, %n canal, %3 s</numerusform>
                <numerusform>%1, %2 Hz, %n canaux, %3 s</numerusform>
            </translation>
        </message>
        <message>
            <source>Computing the picture…</source>
            <translation>Calcul de l’image…</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Lecture de %1</translation>
        </message>
        <message>
            <source>Compute statistics of the training set</source>
            <translation>Calculer les statistiques d’apprentissage</translation>
        </message>
        <message>
            <source>The last %1 s of the clip are silence: the file is shorter.</source>
            <translation>Les %1 dernières secondes de l'extrait sont du silence : le fichier est plus court.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>etude::CloseQuestion</name>
        <message>
            <source>Runs go on</source>
            <translation>Des essais sont en cours</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) have not ended</source>
            <translation>
                <numerusform>%n essai n’est pas terminé</numerusform>
                <numerusform>%n essais ne sont pas terminés</numerusform>
            </translation>
        </message>
        <message>
            <source>Left running, they go on without the window, also after you log out, and are here at the next start. Stopped runs keep what they learned and can be resumed.</source>
            <translation>Laissés en marche, ils continuent sans la fenêtre, même après la fermeture de session, et seront là au prochain démarrage. Arrêtés, ils gardent ce qu’ils ont appris et peuvent être repris.</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Garder la fenêtre ouverte</translation>
        </message>
        <message>
            <source>Stop runs</source>
            <translation>Arrêter les essais</translation>
        </message>
        <message>
            <source>Leave running</source>
            <translation>Laisser en marche</translation>
        </message>
        <message>
            <source>Closes this question only (Escape).</source>
            <translation>Ferme seulement cette question (Échap).</translation>
        </message>
    </context>
    <context>
        <name>etude::ComparisonBar</name>
        <message>
            <source>The runs with a result are all of one configuration: there is nothing to compare. Vary a field on Experiments.</source>
            <translation>Les essais avec un résultat sont tous d’une seule configuration : il n’y a rien à comparer. Faites varier un champ dans Expériences.</translation>
        </message>
        <message>
            <source>A field whose levels are compared while all other fields are held equal, two configurations, or all that varies at once.</source>
            <translation>Un champ dont on compare les niveaux, tous les autres étant égaux, deux configurations, ou tout ce qui varie à la fois.</translation>
        </message>
        <message>
            <source>A field whose levels are compared while all other fields are held equal, or two configurations.</source>
            <translation>Un champ dont on compare les niveaux, tous les autres étant égaux, ou deux configurations.</translation>
        </message>
        <message>
            <source>Swap the two</source>
            <translation>Échanger les deux</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>Whether the data sets are the folds of a cross-validation: pairs are then of a seed and a fold, and correlate by 1/folds, since training sets overlap. Else data sets are settings of their own.</source>
            <translation>Si les jeux de données sont les plis d’une validation croisée : les paires sont alors d’une graine et d’un pli, et sont corrélées de 1/plis, car les jeux d’apprentissage se recouvrent. Sinon, chaque jeu de données est un réglage à part.</translation>
        </message>
        <message>
            <source>What differences are differences of: the mean over the tags of the area under the ROC curve, as in the paper, or under the precision-recall curve.</source>
            <translation>De quoi les différences sont faites : la moyenne sur les étiquettes de l’aire sous la courbe ROC, comme dans l’article, ou sous la courbe précision-rappel.</translation>
        </message>
        <message>
            <source>No folds</source>
            <translation>Aucun pli</translation>
        </message>
        <message>
            <source>%1 folds</source>
            <translation>%1 plis</translation>
        </message>
        <message>
            <source>All factors at once</source>
            <translation>Tous les facteurs à la fois</translation>
        </message>
    </context>
    <context>
        <name>etude::CoverageModel</name>
        <message>
            <source>seed %1 %2</source>
            <translation>graine %1 %2</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <source>shuffled labels</source>
            <translation>étiquettes mélangées</translation>
        </message>
        <message>
            <source>%1, shuffled labels</source>
            <translation>%1, étiquettes mélangées</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Entraînements</translation>
        </message>
    </context>
    <context>
        <name>etude::CoveragePanel</name>
        <message>
            <source>Coverage of the study</source>
            <translation>Couverture de l’étude</translation>
        </message>
        <message>
            <source>Takes up the runs of this study that failed, were stopped or are missing. Finished ones are never trained again.</source>
            <translation>Reprend les essais de cette étude qui ont échoué, ont été arrêtés ou manquent. Ceux qui sont finis ne sont jamais refaits.</translation>
        </message>
        <message numerus="yes">
            <source>Queue %n run(s) that are not done</source>
            <translation>
                <numerusform>Mettre %n essai non fait en file</numerusform>
                <numerusform>Mettre %n essais non faits en file</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; a sign for each seed</source>
            <translation>%1 ; un signe par graine</translation>
        </message>
    </context>
    <context>
        <name>etude::DataEquivalentBar</name>
        <message>
            <source>Queue a size study of A</source>
            <translation>Mettre en file une étude de tailles de A</translation>
        </message>
        <message>
            <source>Trains A on an eighth, a quarter and half of the training set, so that a difference can be told as an amount of data.</source>
            <translation>Entraîne A sur un huitième, un quart et la moitié de l’ensemble d’apprentissage, afin qu’une différence puisse être dite en quantité de données.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>etude::DatasetView</name>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln titre</numerusform>
                <numerusform>%Ln titres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln étiquette</numerusform>
                <numerusform>%Ln étiquettes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded</source>
            <translation>
                <numerusform>%Ln exclu</numerusform>
                <numerusform>%Ln exclus</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the clip (Ctrl+D)</source>
            <translation>Retour à l’extrait (Ctrl+D)</translation>
        </message>
        <message>
            <source>Back to the clip</source>
            <translation>Retour à l’extrait</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Dropped files</source>
            <translation>Fichiers déposés</translation>
        </message>
        <message>
            <source>%1, with changed tags that are not saved</source>
            <translation>%1, avec des étiquettes modifiées et non enregistrées</translation>
        </message>
    </context>
    <context>
        <name>etude::DeviceDialog</name>
        <message>
            <source>Automatic: the freest GPU, else the processor</source>
            <translation>Automatique : le GPU le plus libre, sinon le processeur</translation>
        </message>
        <message>
            <source>The processor</source>
            <translation>Le processeur</translation>
        </message>
        <message>
            <source>%1 (GPU %2)</source>
            <translation>%1 (GPU %2)</translation>
        </message>
        <message>
            <source>%1, which is not there now</source>
            <translation>%1, absent pour l'instant</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>What runs train on that start from now on. A run that was begun goes on on a device like its first, so that its numbers stay the same.</source>
            <translation>Ce sur quoi s'entraînent les essais lancés désormais. Un essai commencé continue sur un appareil pareil au premier, afin que ses nombres restent les mêmes.</translation>
        </message>
        <message>
            <source>If a GPU disappears, go on with the other runs on what is left</source>
            <translation>Si un GPU disparaît, continuer les autres essais sur ce qui reste</translation>
        </message>
        <message>
            <source>Otherwise the queue stops there, and no run is trained on a device that was not chosen for it. The run itself is interrupted and goes on later.</source>
            <translation>Sinon la file s'arrête là, et rien n'est entraîné sur un appareil qui n'a pas été choisi. L'essai lui-même est interrompu et reprendra plus tard.</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <source>How many runs train at once from the next start of the queue on; they share the cores. Automatic: one for each GPU, on a processor one for each core up to %1.</source>
            <translation>Combien d’essais s’entraînent à la fois à partir du prochain lancement de la file ; ils se partagent les cœurs. Automatique : un par GPU, sur un processeur un par cœur jusqu’à %1.</translation>
        </message>
        <message>
            <source>Train on</source>
            <translation>Entraîner sur</translation>
        </message>
        <message>
            <source>Runs at a time</source>
            <translation>Essais à la fois</translation>
        </message>
        <message>
            <source>NVIDIA driver %1</source>
            <translation>Pilote NVIDIA %1</translation>
        </message>
    </context>
    <context>
        <name>etude::DeviceModel</name>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message numerus="yes">
            <source>Processor, %n core(s)</source>
            <translation>
                <numerusform>Processeur, %n cœur</numerusform>
                <numerusform>Processeur, %n cœurs</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>What runs there</source>
            <translation>Ce qui y tourne</translation>
        </message>
    </context>
    <context>
        <name>etude::DifferenceModel</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>%1 (no part of the mean)</source>
            <translation>%1 (hors de la moyenne)</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Training run (95 %)</source>
            <translation>Entraînement (95 %)</translation>
        </message>
        <message>
            <source>Test set (95 %)</source>
            <translation>Ensemble de test (95 %)</translation>
        </message>
        <message>
            <source>Both (95 %)</source>
            <translation>Les deux (95 %)</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>p (Holm)</source>
            <translation>p (Holm)</translation>
        </message>
        <message>
            <source>p (FDR)</source>
            <translation>p (FDR)</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Paires</translation>
        </message>
        <message>
            <source>Of another training run: Student's interval over the seeds that pair, each row by itself.</source>
            <translation>D’un autre essai : intervalle de Student sur les graines appariées, chaque ligne à part.</translation>
        </message>
        <message>
            <source>Of another test set: over 2000 resamplings of this one, each tag by itself.</source>
            <translation>D’un autre ensemble de test : sur 2000 rééchantillonnages de celui-ci, chaque étiquette à part.</translation>
        </message>
        <message>
            <source>Of another training run and another test set together: the two intervals' distances, added as squares.</source>
            <translation>D’un autre essai et d’un autre ensemble de test à la fois : les distances des deux intervalles, ajoutées en carrés.</translation>
        </message>
        <message>
            <source>Of the paired t test over seeds. Needs two pairs.</source>
            <translation>Du test t apparié sur les graines. Demande deux paires.</translation>
        </message>
        <message>
            <source>p adjusted over all tags by Holm's method. Bold where it is below 0.05 and the interval of another test set leaves 0 out.</source>
            <translation>p ajusté sur toutes les étiquettes par la méthode de Holm. En gras où il est inférieur à 0,05 et où l’intervalle d’un autre ensemble de test exclut 0.</translation>
        </message>
        <message>
            <source>p adjusted over all tags by Benjamini and Hochberg's method: of the tags below 0.05, 5 % are wrong on average.</source>
            <translation>p ajusté sur toutes les étiquettes par la méthode de Benjamini et Hochberg : des étiquettes sous 0,05, 5 % sont fausses en moyenne.</translation>
        </message>
        <message>
            <source>By the margin, each setting by itself. Bold where it is settled.</source>
            <translation>Selon la marge, chaque réglage à part. En gras où c’est tranché.</translation>
        </message>
        <message>
            <source>Test AUC of A less that of B.</source>
            <translation>AUC de test de A moins celle de B.</translation>
        </message>
        <message>
            <source>Of runs with the same seed.</source>
            <translation>D’essais de même graine.</translation>
        </message>
    </context>
    <context>
        <name>etude::EffectModel</name>
        <message>
            <source>Seed (block)</source>
            <translation>Graine (bloc)</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Hasard</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Terme</translation>
        </message>
        <message>
            <source>Sum of squares</source>
            <translation>Somme des carrés</translation>
        </message>
        <message>
            <source>df</source>
            <translation>ddl</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>p (Holm)</source>
            <translation>p (Holm)</translation>
        </message>
        <message>
            <source>Partial ω²</source>
            <translation>ω² partiel</translation>
        </message>
        <message>
            <source>A field by itself, or how far the effects of two are more than a sum. A click shows its means.</source>
            <translation>Un champ seul, ou ce que les effets de deux champs ont de plus que leur somme. Un clic montre ses moyennes.</translation>
        </message>
        <message>
            <source>Type II: by how much the term lessens what is left to chance, beside all terms that do not contain it.</source>
            <translation>Type II : de combien le terme réduit ce qui reste au hasard, à côté de tous les termes qui ne le contiennent pas.</translation>
        </message>
        <message>
            <source>Degrees of freedom that these runs can tell.</source>
            <translation>Degrés de liberté que ces essais permettent d’estimer.</translation>
        </message>
        <message>
            <source>The term's mean square over that of chance.</source>
            <translation>Le carré moyen du terme divisé par celui du hasard.</translation>
        </message>
        <message>
            <source>If the term had no effect, how often F would be as large.</source>
            <translation>Si le terme n’avait pas d’effet, avec quelle fréquence F serait aussi grand.</translation>
        </message>
        <message>
            <source>The same, adjusted for all terms by Holm's method. Bold below 0.05.</source>
            <translation>Le même, ajusté pour tous les termes par la méthode de Holm. En gras sous 0,05.</translation>
        </message>
        <message>
            <source>How much of the variance that the other terms leave is the term's; at most 1, and below 0 where no effect is seen.</source>
            <translation>La part du terme dans la variance que laissent les autres ; au plus 1, et sous 0 quand aucun effet ne se voit.</translation>
        </message>
    </context>
    <context>
        <name>etude::EffectPanel</name>
        <message>
            <source>The fields whose effects are told apart. What varies and is no factor counts as chance.</source>
            <translation>Les champs dont on distingue les effets. Ce qui varie sans être facteur compte comme hasard.</translation>
        </message>
        <message>
            <source>Interactions of two</source>
            <translation>Interactions de deux</translation>
        </message>
        <message>
            <source>Also how far the effects of each two factors together are more than their sum.</source>
            <translation>Aussi ce que les effets de deux facteurs ensemble ont de plus que leur somme.</translation>
        </message>
        <message>
            <source>Factors: all %1</source>
            <translation>Facteurs : les %1</translation>
        </message>
        <message>
            <source>Factors: %1 of %2</source>
            <translation>Facteurs : %1 sur %2</translation>
        </message>
        <message>
            <source>Choose a factor.</source>
            <translation>Choisissez un facteur.</translation>
        </message>
        <message numerus="yes">
            <source>Analysis of variance of the test %1 of %n runs, type II, with a block for each seed.</source>
            <translation>
                <numerusform>Analyse de variance du %1 de test de %n essai, type II, avec un bloc par graine.</numerusform>
                <numerusform>Analyse de variance du %1 de test de %n essais, type II, avec un bloc par graine.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::EndNoticeDialog</name>
        <message>
            <source>Show a notification on the desktop</source>
            <translation>Afficher une notification sur le bureau</translation>
        </message>
        <message>
            <source>When a Study Has Ended</source>
            <translation>Quand une étude est terminée</translation>
        </message>
        <message>
            <source>The command is run by the shell and finds $ETUDE_STUDY, $ETUDE_MESSAGE (a sentence), $ETUDE_FINISHED, $ETUDE_FAILED, $ETUDE_CANCELLED, $ETUDE_WAITING (numbers of runs) and $ETUDE_PROJECT (the folder). Both hold from the next start of the queue on, and also while no window is open.</source>
            <translation>La commande est exécutée par le shell et trouve $ETUDE_STUDY, $ETUDE_MESSAGE (une phrase), $ETUDE_FINISHED, $ETUDE_FAILED, $ETUDE_CANCELLED, $ETUDE_WAITING (nombres d'essais) et $ETUDE_PROJECT (le dossier). Les deux valent à partir du prochain démarrage de la file, même quand aucune fenêtre n'est ouverte.</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
    </context>
    <context>
        <name>etude::ExperimentsPage</name>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Essai</translation>
        </message>
        <message>
            <source>Coverage of the study</source>
            <translation>Couverture de l’étude</translation>
        </message>
        <message>
            <source>More: a pause after the running runs, the run's folder, devices, and what tells a study's end.</source>
            <translation>Plus : une suspension après les essais en cours, le dossier de l’essai, les appareils, et ce qui annonce la fin d’une étude.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Opens the run's folder: its specification, events, checkpoints and scores.</source>
            <translation>Ouvre le dossier de l’essai : spécification, événements, points de sauvegarde et scores.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>Shows the processor and the GPUs and what works there, and chooses what runs are trained on.</source>
            <translation>Montre le processeur et les GPU et ce qui y travaille, et choisit sur quoi entraîner.</translation>
        </message>
        <message>
            <source>When a study has ended…</source>
            <translation>Quand une étude est terminée…</translation>
        </message>
        <message>
            <source>How you are told that a study has ended: on the desktop, and by a command of yours.</source>
            <translation>Comment la fin d'une étude vous est annoncée : sur le bureau, et par une commande de votre choix.</translation>
        </message>
        <message>
            <source>Runs need a data set: import audio on the Inspect page first.</source>
            <translation>Un essai a besoin d’un jeu de données : importez d’abord de l’audio sur la page Examiner.</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Aller à Examiner</translation>
        </message>
        <message>
            <source>No run yet. Choose on the left what to vary, then queue the runs.</source>
            <translation>Aucun essai. Choisissez à gauche ce qui varie, puis mettez les essais en file.</translation>
        </message>
        <message>
            <source>Queue runs</source>
            <translation>Mettre en file</translation>
        </message>
    </context>
    <context>
        <name>etude::ExportBar</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Exporter en CSV</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>Arrêter l’export</translation>
        </message>
        <message>
            <source>Copies what Export CSV writes.</source>
            <translation>Copie ce qu’écrit Exporter en CSV.</translation>
        </message>
        <message>
            <source>Export results</source>
            <translation>Exporter les résultats</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valeurs séparées par des virgules (*.csv)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 n’a pas pu être écrit : %2</translation>
        </message>
    </context>
    <context>
        <name>etude::FactorList</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Add a factor</source>
            <translation>Ajouter un facteur</translation>
        </message>
        <message>
            <source>Varies another field of the input, the network, the training or the data.</source>
            <translation>Fait varier un autre champ de l’entrée, du réseau, de l’entraînement ou des données.</translation>
        </message>
        <message>
            <source>Vary it no longer</source>
            <translation>Ne plus le faire varier</translation>
        </message>
        <message>
            <source>Vary %1 no longer</source>
            <translation>Ne plus faire varier %1</translation>
        </message>
    </context>
    <context>
        <name>etude::FieldRow</name>
        <message>
            <source>Reset to the preset's value</source>
            <translation>Rétablir la valeur du préréglage</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Rétablir %1</translation>
        </message>
    </context>
    <context>
        <name>etude::FigureBar</name>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Whose repeated runs are shown.</source>
            <translation>Celle dont les essais répétés sont affichés.</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Grouper selon</translation>
        </message>
        <message>
            <source>The field whose levels stand in groups along the axis.</source>
            <translation>Le champ dont les niveaux forment des groupes le long de l’axe.</translation>
        </message>
        <message>
            <source>Colour by</source>
            <translation>Couleur selon</translation>
        </message>
        <message>
            <source>The field whose levels have colours.</source>
            <translation>Le champ dont les niveaux ont des couleurs.</translation>
        </message>
        <message>
            <source>Order by</source>
            <translation>Ordre selon</translation>
        </message>
        <message>
            <source>What decides the order within a group.</source>
            <translation>Ce qui décide de l’ordre dans un groupe.</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Another view of the same means.</source>
            <translation>Une autre vue des mêmes moyennes.</translation>
        </message>
        <message>
            <source>Paper's numbers</source>
            <translation>Nombres de l’article</translation>
        </message>
        <message>
            <source>Lays the spread of the paper's 15 runs over these: 95 % CI 0.00069, MAE 0.00103, Std 0.00136.</source>
            <translation>Superpose la dispersion des 15 essais de l’article : IC à 95 % 0,00069, EMA 0,00103, écart-type 0,00136.</translation>
        </message>
        <message>
            <source>Main effects</source>
            <translation>Effets principaux</translation>
        </message>
        <message>
            <source>Interaction of two</source>
            <translation>Interaction de deux</translation>
        </message>
        <message>
            <source>Bars</source>
            <translation>Barres</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Courbes</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>De lui-même</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Niveaux</translation>
        </message>
        <message>
            <source>Mean, best first</source>
            <translation>Moyenne, la meilleure d’abord</translation>
        </message>
    </context>
    <context>
        <name>etude::FiguresTab</name>
        <message numerus="yes">
            <source>%1 (%n runs)</source>
            <translation>
                <numerusform>%1 (%n essai)</numerusform>
                <numerusform>%1 (%n essais)</numerusform>
            </translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>The figure's numbers, mark by mark.</source>
            <translation>Les nombres de la figure, marque par marque.</translation>
        </message>
        <message>
            <source>Go to Experiments</source>
            <translation>Aller à Expériences</translation>
        </message>
    </context>
    <context>
        <name>etude::FileReport</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Remarkable</source>
            <translation>À noter</translation>
        </message>
        <message>
            <source>Nothing is wrong with the file.</source>
            <translation>Rien à signaler sur le fichier.</translation>
        </message>
    </context>
    <context>
        <name>etude::FilesTab</name>
        <message numerus="yes">
            <source>All %Ln files are there.</source>
            <translation>
                <numerusform>%Ln fichier : il est présent.</numerusform>
                <numerusform>Les %Ln fichiers sont tous présents.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %Ln files is there.</source>
            <translation>
                <numerusform>%Ln fichier : il est absent.</numerusform>
                <numerusform>Aucun des %Ln fichiers n’est présent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln files are there.</source>
            <translation>
                <numerusform>%L1 fichier sur %Ln est présent.</numerusform>
                <numerusform>%L1 fichiers sur %Ln sont présents.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are not: %1</source>
            <translation>
                <numerusform>%Ln est absent : %1</numerusform>
                <numerusform>%Ln sont absents : %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln have another size than when they were imported, so they may be other audio: %1</source>
            <translation>
                <numerusform>%Ln n’a plus la taille qu’il avait à l’import et peut donc être un autre audio : %1</numerusform>
                <numerusform>%Ln n’ont plus la taille qu’ils avaient à l’import et peuvent donc être un autre audio : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The tracks' paths start from this folder.</source>
            <translation>Les chemins des titres partent de ce dossier.</translation>
        </message>
        <message>
            <source>The tracks' paths are absolute: no other folder can be chosen for them. If the audio was moved, import the data set again.</source>
            <translation>Les chemins des titres sont absolus : on ne peut leur choisir un autre dossier. Si l’audio a été déplacé, importez de nouveau le jeu de données.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the tracks' paths are absolute and stay what they are; the others start from this folder.</source>
            <translation>
                <numerusform>%Ln chemin de titre est absolu et reste tel quel ; les autres partent de ce dossier.</numerusform>
                <numerusform>%Ln chemins de titres sont absolus et restent tels quels ; les autres partent de ce dossier.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher encore</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Utiliser ce dossier</translation>
        </message>
        <message>
            <source>The files were not all looked for.</source>
            <translation>Les fichiers n’ont pas tous été cherchés.</translation>
        </message>
        <message>
            <source>Looks for every file once more. Only names and sizes are looked at; the health check reads the audio.</source>
            <translation>Cherche de nouveau chaque fichier. Seuls les noms et les tailles sont regardés ; la vérification de santé lit l’audio.</translation>
        </message>
        <message>
            <source>Where the audio lies</source>
            <translation>Où se trouve l’audio</translation>
        </message>
        <message>
            <source>Folder that the audio was moved to</source>
            <translation>Dossier où l’audio a été déplacé</translation>
        </message>
        <message>
            <source>The data set's audio is looked for in this folder from now on. No file is moved or changed; hashes, runs and stored features stay what they are.</source>
            <translation>L’audio du jeu de données est désormais cherché dans ce dossier. Aucun fichier n’est déplacé ni modifié ; les empreintes, les essais et les caractéristiques stockées restent tels quels.</translation>
        </message>
        <message>
            <source>Look in another folder</source>
            <translation>Chercher dans un autre dossier</translation>
        </message>
        <message>
            <source>Choose a data set to see where its audio lies.</source>
            <translation>Choisissez un jeu de données pour voir où se trouve son audio.</translation>
        </message>
        <message>
            <source>Dropped files are used where they are. Import them as a data set to train on them.</source>
            <translation>Les fichiers déposés sont utilisés là où ils sont. Importez-les comme jeu de données pour les faire servir à l’apprentissage.</translation>
        </message>
        <message>
            <source>Looking for files</source>
            <translation>Recherche des fichiers</translation>
        </message>
        <message>
            <source>It is inside the project and moves with it.</source>
            <translation>Il est dans le projet et se déplace avec lui.</translation>
        </message>
        <message>
            <source>Noting the new place…</source>
            <translation>Enregistrement du nouvel emplacement…</translation>
        </message>
        <message>
            <source>Looking there…</source>
            <translation>Recherche à cet endroit…</translation>
        </message>
        <message>
            <source>This is not a folder.</source>
            <translation>Ce n’est pas un dossier.</translation>
        </message>
        <message>
            <source>This is where the audio lies already.</source>
            <translation>L’audio s’y trouve déjà.</translation>
        </message>
        <message numerus="yes">
            <source>Also for the %Ln other data sets in the same folder</source>
            <translation>
                <numerusform>Aussi pour l’autre jeu de données (%Ln) du même dossier</numerusform>
                <numerusform>Aussi pour les %Ln autres jeux de données du même dossier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::FindingModel</name>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Alerte</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message numerus="yes">
            <source>%Ln missing files</source>
            <translation>
                <numerusform>%Ln fichier manquant</numerusform>
                <numerusform>%Ln fichiers manquants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln empty files</source>
            <translation>
                <numerusform>%Ln fichier vide</numerusform>
                <numerusform>%Ln fichiers vides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unreadable files</source>
            <translation>
                <numerusform>%Ln fichier illisible</numerusform>
                <numerusform>%Ln fichiers illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln damaged files</source>
            <translation>
                <numerusform>%Ln fichier endommagé</numerusform>
                <numerusform>%Ln fichiers endommagés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks that are too short</source>
            <translation>
                <numerusform>%Ln titre trop court</numerusform>
                <numerusform>%Ln titres trop courts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicates</source>
            <translation>
                <numerusform>%Ln doublon</numerusform>
                <numerusform>%Ln doublons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks of artists who are in two sets</source>
            <translation>
                <numerusform>%Ln titre d’un artiste présent dans deux ensembles</numerusform>
                <numerusform>%Ln titres d’artistes présents dans deux ensembles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed files</source>
            <translation>
                <numerusform>%Ln fichier modifié</numerusform>
                <numerusform>%Ln fichiers modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags without an AUC</source>
            <translation>
                <numerusform>%Ln étiquette sans AUC</numerusform>
                <numerusform>%Ln étiquettes sans AUC</numerusform>
            </translation>
        </message>
        <message>
            <source>no split</source>
            <translation>aucun partage</translation>
        </message>
        <message>
            <source>tracks in no set</source>
            <translation>des titres dans aucun ensemble</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sets without tracks</source>
            <translation>
                <numerusform>%Ln ensemble sans titre</numerusform>
                <numerusform>%Ln ensembles sans titre</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to learn</source>
            <translation>rien à apprendre</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files without sound</source>
            <translation>
                <numerusform>%Ln fichier sans son</numerusform>
                <numerusform>%Ln fichiers sans son</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files whose channels cancel</source>
            <translation>
                <numerusform>%Ln fichier dont les canaux s'annulent</numerusform>
                <numerusform>%Ln fichiers dont les canaux s'annulent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files that are mostly silent</source>
            <translation>
                <numerusform>%Ln fichier surtout silencieux</numerusform>
                <numerusform>%Ln fichiers surtout silencieux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln clipped files</source>
            <translation>
                <numerusform>%Ln fichier écrêté</numerusform>
                <numerusform>%Ln fichiers écrêtés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files with a constant offset</source>
            <translation>
                <numerusform>%Ln fichier avec un décalage constant</numerusform>
                <numerusform>%Ln fichiers avec un décalage constant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files without treble</source>
            <translation>
                <numerusform>%Ln fichier sans aigus</numerusform>
                <numerusform>%Ln fichiers sans aigus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files of another rate</source>
            <translation>
                <numerusform>%Ln fichier d'une autre fréquence</numerusform>
                <numerusform>%Ln fichiers d'une autre fréquence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln near-duplicates</source>
            <translation>
                <numerusform>%Ln quasi-doublon</numerusform>
                <numerusform>%Ln quasi-doublons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files that are not read to their end</source>
            <translation>
                <numerusform>%Ln fichier qui n’est pas lu jusqu’à sa fin</numerusform>
                <numerusform>%Ln fichiers qui ne sont pas lus jusqu’à leur fin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks without a tag</source>
            <translation>
                <numerusform>%Ln piste sans tag</numerusform>
                <numerusform>%Ln pistes sans tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files with a wrong header</source>
            <translation>
                <numerusform>%Ln fichier à l'en-tête faux</numerusform>
                <numerusform>%Ln fichiers à l'en-tête faux</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing file</source>
            <translation>Fichier manquant</translation>
        </message>
        <message>
            <source>Empty file</source>
            <translation>Fichier vide</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Trop court</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Doublon</translation>
        </message>
        <message>
            <source>Artist in two sets</source>
            <translation>Artiste dans deux ensembles</translation>
        </message>
        <message>
            <source>Changed since import</source>
            <translation>Modifié depuis l’import</translation>
        </message>
        <message>
            <source>Tag without AUC</source>
            <translation>Étiquette sans AUC</translation>
        </message>
        <message>
            <source>Class balance</source>
            <translation>Équilibre des classes</translation>
        </message>
        <message>
            <source>No split</source>
            <translation>Aucun partage</translation>
        </message>
        <message>
            <source>Tracks in no set</source>
            <translation>Titres dans aucun ensemble</translation>
        </message>
        <message>
            <source>Empty set</source>
            <translation>Ensemble vide</translation>
        </message>
        <message>
            <source>Nothing to learn</source>
            <translation>Rien à apprendre</translation>
        </message>
        <message>
            <source>No sound</source>
            <translation>Pas de son</translation>
        </message>
        <message>
            <source>Channels cancel</source>
            <translation>Canaux opposés</translation>
        </message>
        <message>
            <source>Mostly silent</source>
            <translation>Surtout silencieux</translation>
        </message>
        <message>
            <source>Clipped</source>
            <translation>Écrêté</translation>
        </message>
        <message>
            <source>Constant offset</source>
            <translation>Décalage constant</translation>
        </message>
        <message>
            <source>Band-limited</source>
            <translation>Bande limitée</translation>
        </message>
        <message>
            <source>Another rate</source>
            <translation>Autre fréquence</translation>
        </message>
        <message>
            <source>Near-duplicate</source>
            <translation>Quasi-doublon</translation>
        </message>
        <message>
            <source>Not read to its end</source>
            <translation>Pas lu jusqu’à sa fin</translation>
        </message>
        <message>
            <source>Without a tag</source>
            <translation>Sans tag</translation>
        </message>
        <message>
            <source>Wrong header</source>
            <translation>En-tête faux</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Exclu</translation>
        </message>
        <message>
            <source>It is left out of every run.</source>
            <translation>Il est écarté de tous les essais.</translation>
        </message>
        <message>
            <source>Include again</source>
            <translation>Réinclure</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Exclure</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Track or tag</source>
            <translation>Titre ou étiquette</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks excluded.</source>
            <translation>
                <numerusform>%Ln titre exclu.</numerusform>
                <numerusform>%Ln titres exclus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags left out.</source>
            <translation>
                <numerusform>%Ln étiquette écartée.</numerusform>
                <numerusform>%Ln étiquettes écartées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks included again.</source>
            <translation>
                <numerusform>%Ln titre réinclus.</numerusform>
                <numerusform>%Ln titres réinclus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their files have not been looked at yet: this is what artists, tags and runs tell.</source>
            <translation>Leurs fichiers n’ont pas encore été examinés : voici ce que disent les artistes, les étiquettes et les essais.</translation>
        </message>
        <message>
            <source>Every file was decoded to its end, for clips of %1 s.</source>
            <translation>Chaque fichier a été décodé jusqu’au bout, pour des extraits de %1 s.</translation>
        </message>
        <message>
            <source>The files' headers were read, for clips of %1 s.</source>
            <translation>Les en-têtes des fichiers ont été lus, pour des extraits de %1 s.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks were included again since.</source>
            <translation>
                <numerusform>%Ln titre a été réinclus depuis.</numerusform>
                <numerusform>%Ln titres ont été réinclus depuis.</numerusform>
            </translation>
        </message>
        <message>
            <source>The input is another one now.</source>
            <translation>L’entrée n’est plus la même.</translation>
        </message>
        <message>
            <source>Check the files again to be up to date.</source>
            <translation>Vérifiez de nouveau les fichiers pour être à jour.</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validation</translation>
        </message>
    </context>
    <context>
        <name>etude::FindingTable</name>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>For the rows that are selected (Delete).</source>
            <translation>Pour les lignes choisies (Suppr).</translation>
        </message>
        <message>
            <source>For every row that is listed.</source>
            <translation>Pour toutes les lignes listées.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Makes the data set what it was before.</source>
            <translation>Rend le jeu de données tel qu’il était avant.</translation>
        </message>
        <message>
            <source>Include again</source>
            <translation>Réinclure</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Exclure</translation>
        </message>
        <message numerus="yes">
            <source>Include %Ln selected again</source>
            <translation>
                <numerusform>Réinclure %Ln choisi</numerusform>
                <numerusform>Réinclure %Ln choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exclude %Ln selected</source>
            <translation>
                <numerusform>Exclure %Ln choisi</numerusform>
                <numerusform>Exclure %Ln choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Include all %Ln again</source>
            <translation>
                <numerusform>Réinclure %Ln titre</numerusform>
                <numerusform>Réinclure les %Ln titres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exclude all %Ln with this finding</source>
            <translation>
                <numerusform>Exclure %Ln avec ce constat</numerusform>
                <numerusform>Exclure les %Ln avec ce constat</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::FoldGroup</name>
        <message>
            <source>Something here was changed. Click to fold or unfold.</source>
            <translation>Quelque chose est modifié ici. Cliquez pour plier ou déplier.</translation>
        </message>
        <message>
            <source>Click to fold or unfold.</source>
            <translation>Cliquez pour plier ou déplier.</translation>
        </message>
    </context>
    <context>
        <name>etude::HeaderBar</name>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Like the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>About this page</source>
            <translation>À propos de cette page</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>About Etude</source>
            <translation>À propos d’Etude</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Aucun projet</translation>
        </message>
        <message>
            <source>Make or open a project</source>
            <translation>Créer ou ouvrir un projet</translation>
        </message>
        <message>
            <source>Import data set…</source>
            <translation>Importer un jeu de données…</translation>
        </message>
        <message>
            <source>What the demo's tags mean</source>
            <translation>Sens des étiquettes de la démonstration</translation>
        </message>
    </context>
    <context>
        <name>etude::HealthReview</name>
        <message>
            <source>Taken back.</source>
            <translation>Annulé.</translation>
        </message>
    </context>
    <context>
        <name>etude::HealthTab</name>
        <message>
            <source>Which findings</source>
            <translation>Quels constats</translation>
        </message>
        <message>
            <source>Which findings are listed.</source>
            <translation>Les constats qui sont listés.</translation>
        </message>
        <message>
            <source>Check the files</source>
            <translation>Vérifier les fichiers</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Writes a line for each finding and each excluded track.</source>
            <translation>Écrit une ligne par constat et par titre exclu.</translation>
        </message>
        <message>
            <source>Dropped files are in no data set. Import them to check them.</source>
            <translation>Les fichiers déposés ne sont dans aucun jeu de données. Importez-les pour les vérifier.</translation>
        </message>
        <message>
            <source>Choose a data set to see what is wrong with it.</source>
            <translation>Choisissez un jeu de données pour voir ce qui n’y va pas.</translation>
        </message>
        <message>
            <source>Looking at artists and tags</source>
            <translation>Examen des artistes et des étiquettes</translation>
        </message>
        <message>
            <source>Looking at files</source>
            <translation>Examen des fichiers</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>Retour au rapport</translation>
        </message>
        <message numerus="yes">
            <source>Nothing found in %Ln tracks.</source>
            <translation>
                <numerusform>Rien trouvé dans %Ln titre.</numerusform>
                <numerusform>Rien trouvé dans %Ln titres.</numerusform>
            </translation>
        </message>
        <message>
            <source>How far files are looked at</source>
            <translation>Jusqu'où les fichiers sont examinés</translation>
        </message>
        <message>
            <source>Headers only</source>
            <translation>En-têtes seuls</translation>
        </message>
        <message>
            <source>Listen to all</source>
            <translation>Tout écouter</translation>
        </message>
        <message>
            <source>Listen and compare</source>
            <translation>Écouter et comparer</translation>
        </message>
        <message>
            <source>Listening decodes every file to its end, which takes long: it finds silence, clipping, channels that cancel, missing treble, and the same sound in two files. Comparing finds sounds that are nearly the same, too, by Chromaprint's fingerprints.</source>
            <translation>L'écoute décode chaque fichier jusqu'à sa fin, ce qui est long : elle trouve silence, écrêtage, canaux opposés, aigus absents et le même son dans deux fichiers. La comparaison trouve aussi les sons presque identiques, par les empreintes de Chromaprint.</translation>
        </message>
        <message>
            <source>Looks at every file, and compares files of equal size.</source>
            <translation>Examine chaque fichier et compare ceux de même taille.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks checked</source>
            <translation>
                <numerusform>%Ln titre vérifié</numerusform>
                <numerusform>%Ln titres vérifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded</source>
            <translation>
                <numerusform>%Ln exclu</numerusform>
                <numerusform>%Ln exclus</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong with them.</source>
            <translation>Rien à y redire.</translation>
        </message>
        <message>
            <source>All findings</source>
            <translation>Tous les constats</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Exclus</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valeurs séparées par des virgules (*.csv)</translation>
        </message>
        <message>
            <source>The report is in %1.</source>
            <translation>Le rapport est dans %1.</translation>
        </message>
        <message>
            <source>Save or discard the changed tags before you leave anything out.</source>
            <translation>Enregistrez ou abandonnez les étiquettes modifiées avant d’exclure quoi que ce soit.</translation>
        </message>
    </context>
    <context>
        <name>etude::HelpSheet</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>etude::ImportDialog</name>
        <message>
            <source>What its columns hold</source>
            <translation>Ce que contiennent ses colonnes</translation>
        </message>
        <message>
            <source>Import data set</source>
            <translation>Importer un jeu de données</translation>
        </message>
        <message>
            <source>What it looks like</source>
            <translation>Sa structure</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Son emplacement</translation>
        </message>
        <message>
            <source>What will be read</source>
            <translation>Ce qui sera lu</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>Ce qui a été écarté</translation>
        </message>
        <message>
            <source>The data set is in the project</source>
            <translation>Le jeu de données est dans le projet</translation>
        </message>
        <message>
            <source>Choose the files to see what will be read.</source>
            <translation>Choisissez les fichiers pour voir ce qui sera lu.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Storing the data set</source>
            <translation>Enregistrement du jeu de données</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Relire</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… et %Ln de plus</numerusform>
                <numerusform>… et %Ln de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Reading was stopped; nothing was imported.</source>
            <translation>La lecture a été arrêtée ; rien n’a été importé.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Health report…</source>
            <translation>Rapport de santé…</translation>
        </message>
        <message>
            <source>Says what is wrong with tracks and tags, and leaves them out if you like.</source>
            <translation>Dit ce qui ne va pas dans les titres et les étiquettes, et les écarte si vous le voulez.</translation>
        </message>
        <message>
            <source>These are the first rows of the table; all of it is being read.</source>
            <translation>Ce sont les premières lignes du tableau ; il est en train d’être lu en entier.</translation>
        </message>
        <message>
            <source>Nothing is wrong with its artists and tags.</source>
            <translation>Rien à redire à ses artistes ni à ses étiquettes.</translation>
        </message>
        <message>
            <source>Findings: %1.</source>
            <translation>Constats : %1.</translation>
        </message>
        <message>
            <source>The files have not been looked at yet.</source>
            <translation>Les fichiers n’ont pas encore été examinés.</translation>
        </message>
    </context>
    <context>
        <name>etude::ImportMappingForm</name>
        <message>
            <source>As the header suggests</source>
            <translation>Selon l’en-tête</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulation</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Point-virgule</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>What stands between the columns of the table.</source>
            <translation>Ce qui sépare les colonnes du tableau.</translation>
        </message>
        <message>
            <source>As the separator suggests</source>
            <translation>Selon le séparateur</translation>
        </message>
        <message>
            <source>Around fields</source>
            <translation>Autour des champs</translation>
        </message>
        <message>
            <source>Text like any other</source>
            <translation>Du texte comme un autre</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Guillemets</translation>
        </message>
        <message>
            <source>What the character " is: between tabs it is usually text.</source>
            <translation>Ce qu'est le caractère " : entre tabulations, c'est d'ordinaire du texte.</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>The column with the audio file, relative to the audio folder or absolute.</source>
            <translation>La colonne du fichier audio, relatif au dossier de l’audio ou absolu.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>The column with train, validation or test. Without one a split of about 70, 15 and 15 % is made: stratified by tag, and by artist if artists are known.</source>
            <translation>La colonne qui dit train, validation ou test. Sans elle, un partage d’environ 70, 15 et 15 % est fait : stratifié par étiquette, et par artiste si les artistes sont connus.</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>The column with the artist, so that no artist is in two sets.</source>
            <translation>La colonne de l’artiste, pour qu’aucun artiste ne soit dans deux ensembles.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>The column whose values stay together where a split is made, such as the recording that excerpts are of: no value is in two sets. It takes the place of the artist.</source>
            <translation>La colonne dont les valeurs restent ensemble quand une partition est faite, telle que l'enregistrement d'où viennent des extraits : aucune valeur n'est dans deux ensembles. Elle prend la place de l'artiste.</translation>
        </message>
        <message>
            <source>In one column</source>
            <translation>Dans une colonne</translation>
        </message>
        <message>
            <source>One 0/1 column for each tag</source>
            <translation>Une colonne 0/1 par étiquette</translation>
        </message>
        <message>
            <source>Nothing: one tag a track</source>
            <translation>Rien : une étiquette par titre</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>How the table says which tags a track has.</source>
            <translation>Comment le tableau dit quelles étiquettes a un titre.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>The column with all tags of a track.</source>
            <translation>La colonne de toutes les étiquettes d’un titre.</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Entre elles</translation>
        </message>
        <message>
            <source>What stands between the tags; \t for a tab.</source>
            <translation>Ce qui sépare les étiquettes ; \t pour une tabulation.</translation>
        </message>
        <message>
            <source>Columns that are a tag</source>
            <translation>Colonnes qui sont une étiquette</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Choose a column</source>
            <translation>Choisir une colonne</translation>
        </message>
        <message>
            <source>None: make a split</source>
            <translation>Aucune : faire un partage</translation>
        </message>
        <message>
            <source>Artists, if known</source>
            <translation>Artistes, si connus</translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln columns are tags</source>
            <translation>
                <numerusform>%L1 colonne sur %Ln est une étiquette</numerusform>
                <numerusform>%L1 colonnes sur %Ln sont des étiquettes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ImportPreviewModel</name>
        <message>
            <source>found</source>
            <translation>trouvé</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln titre</numerusform>
                <numerusform>%Ln titres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln étiquette</numerusform>
                <numerusform>%Ln étiquettes</numerusform>
            </translation>
        </message>
        <message>
            <source>Split: %L1 train, %L2 validation, %L3 test.</source>
            <translation>Partage : %L1 train, %L2 validation, %L3 test.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows or files were left out.</source>
            <translation>
                <numerusform>%Ln ligne ou fichier a été écarté.</numerusform>
                <numerusform>%Ln lignes ou fichiers ont été écartés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows lie outside the subset.</source>
            <translation>
                <numerusform>%Ln ligne est hors du sous-ensemble.</numerusform>
                <numerusform>%Ln lignes sont hors du sous-ensemble.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rarer tags were taken away.</source>
            <translation>
                <numerusform>%Ln étiquette plus rare a été retirée.</numerusform>
                <numerusform>%Ln étiquettes plus rares ont été retirées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files without an audio extension were passed over.</source>
            <translation>
                <numerusform>%Ln fichier sans extension audio a été ignoré.</numerusform>
                <numerusform>%Ln fichiers sans extension audio ont été ignorés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ImportSourceForm</name>
        <message>
            <source>Merge tags that mean the same</source>
            <translation>Fusionner les tags de même sens</translation>
        </message>
        <message>
            <source>Leave out tracks without a tag</source>
            <translation>Omettre les pistes sans tag</translation>
        </message>
        <message>
            <source>Take files whose path differs in form only</source>
            <translation>Prendre les fichiers dont seul la forme du chemin diffère</translation>
        </message>
        <message>
            <source>Folder of the audio</source>
            <translation>Dossier de l’audio</translation>
        </message>
        <message>
            <source>The folder of the list</source>
            <translation>Le dossier de la liste</translation>
        </message>
        <message>
            <source>The folder that the paths in the list start from. Files stay there.</source>
            <translation>Le dossier d’où partent les chemins de la liste. Les fichiers y restent.</translation>
        </message>
        <message>
            <source>Small: 8 000 tracks, 8 genres</source>
            <translation>Small : 8 000 titres, 8 genres</translation>
        </message>
        <message>
            <source>Medium: 25 000 tracks, 16 genres</source>
            <translation>Medium : 25 000 titres, 16 genres</translation>
        </message>
        <message>
            <source>Large: all, 30 s of each</source>
            <translation>Large : tous, 30 s de chacun</translation>
        </message>
        <message>
            <source>Full: all, at full length</source>
            <translation>Full : tous, en entier</translation>
        </message>
        <message>
            <source>Which of FMA's archives the audio folder holds; each holds those before.</source>
            <translation>Laquelle des archives de FMA contient le dossier de l’audio ; chacune contient les précédentes.</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Toutes les étiquettes</translation>
        </message>
        <message>
            <source>Keeps only so many tags, those that most tracks carry. Fifty are usual for MSD and MagnaTagATune. All tracks stay.</source>
            <translation>Ne garde que ce nombre d’étiquettes, celles que portent le plus de titres. Cinquante sont l’usage pour MSD et MagnaTagATune. Tous les titres restent.</translation>
        </message>
        <message>
            <source>The column whose values stay together where the manifest gives no split, such as the recording that excerpts are of: no value is in two sets. It takes the place of the artist.</source>
            <translation>La colonne dont les valeurs restent ensemble quand le manifeste ne donne pas de partage, comme l’enregistrement dont viennent des extraits : aucune valeur n’est dans deux ensembles. Elle prend la place de l’artiste.</translation>
        </message>
        <message>
            <source>Such as “beat” and “beats”. What was merged is told.</source>
            <translation>Tels que « beat » et « beats ». Ce qui a été fusionné est dit.</translation>
        </message>
        <message>
            <source>Tracks that carry none of the tags that are kept. Otherwise they are negatives of every tag, in training and in the test.</source>
            <translation>Pistes qui ne portent aucun des tags gardés. Sinon elles sont des négatifs de chaque tag, à l'apprentissage et au test.</translation>
        </message>
        <message>
            <source>The list may have \ for /, folders of another machine in front, letters of another case, another form of Unicode, or other leading zeros.</source>
            <translation>La liste peut avoir \ pour /, des dossiers d'une autre machine devant, une autre casse, une autre forme d'Unicode ou d'autres zéros de tête.</translation>
        </message>
        <message>
            <source>As the files are called</source>
            <translation>Comme les fichiers</translation>
        </message>
        <message>
            <source>What the data set is called in this project.</source>
            <translation>Le nom du jeu de données dans ce projet.</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>Subset</source>
            <translation>Sous-ensemble</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Text files (*.txt);;All files (*)</source>
            <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Artists, if known</source>
            <translation>Artistes, si connus</translation>
        </message>
    </context>
    <context>
        <name>etude::InputChoice</name>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>As set on Inspect</source>
            <translation>Comme réglée dans Examiner</translation>
        </message>
        <message>
            <source>Preset %1</source>
            <translation>Préréglage %1</translation>
        </message>
        <message>
            <source>Of runs: %1</source>
            <translation>D’essais : %1</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>D’un fichier…</translation>
        </message>
        <message>
            <source>Open an input configuration</source>
            <translation>Ouvrir une configuration d’entrée</translation>
        </message>
        <message>
            <source>Configurations (*.json)</source>
            <translation>Configurations (*.json)</translation>
        </message>
    </context>
    <context>
        <name>etude::InputForm</name>
        <message>
            <source>Start from a named configuration; what differs from it is marked below.</source>
            <translation>Partir d’une configuration nommée ; ce qui en diffère est marqué ci-dessous.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Reset everything to the preset</source>
            <translation>Tout rétablir au préréglage</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifié</numerusform>
                <numerusform>%n modifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>PCEN takes magnitude: the quantity is set with it.</source>
            <translation>La PCEN prend le module : la grandeur est réglée avec elle.</translation>
        </message>
    </context>
    <context>
        <name>etude::InputPassport</name>
        <message>
            <source>What the network gets for one clip: bands by frames.</source>
            <translation>Ce que le réseau reçoit pour un extrait : bandes par trames.</translation>
        </message>
        <message>
            <source>Distance of the bins of the Fourier transform, and of the frames.</source>
            <translation>Distance des canaux de la transformée de Fourier, et des trames.</translation>
        </message>
        <message>
            <source>Length of the clip after resampling.</source>
            <translation>Durée de l’extrait après rééchantillonnage.</translation>
        </message>
        <message>
            <source>Identity of this configuration: equal configurations have equal identities, here and in every run.</source>
            <translation>Identité de cette configuration : des configurations égales ont la même identité, ici et dans chaque essai.</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>Extrait</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Copy this configuration for a paper, for another program or for a colleague</source>
            <translation>Copier cette configuration pour un article, un autre programme ou un collègue</translation>
        </message>
        <message>
            <source>Copy identity</source>
            <translation>Copier l’identité</translation>
        </message>
        <message>
            <source>All 32 digits of it.</source>
            <translation>Ses 32 chiffres.</translation>
        </message>
        <message>
            <source>Copy methods sentence</source>
            <translation>Copier la phrase de méthode</translation>
        </message>
        <message>
            <source>One sentence in English for a paper's methods section.</source>
            <translation>Une phrase en anglais pour la section méthodes d’un article.</translation>
        </message>
        <message>
            <source>Copy JSON</source>
            <translation>Copier le JSON</translation>
        </message>
        <message>
            <source>Every field, as “etude-cli input export” reads it.</source>
            <translation>Chaque champ, comme le lit « etude-cli input export ».</translation>
        </message>
        <message>
            <source>Copy librosa snippet</source>
            <translation>Copier l’extrait de code librosa</translation>
        </message>
        <message>
            <source>A Python program that computes the same input with librosa and NumPy.</source>
            <translation>Un programme Python qui calcule la même entrée avec librosa et NumPy.</translation>
        </message>
        <message>
            <source>%1 × frames of the file</source>
            <translation>%1 × trames du fichier</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 Hz, %2 ms</source>
            <translation>%1 Hz, %2 ms</translation>
        </message>
        <message>
            <source>the whole file</source>
            <translation>le fichier entier</translation>
        </message>
        <message>
            <source>%1 s, %2 samples</source>
            <translation>%1 s, %2 échantillons</translation>
        </message>
    </context>
    <context>
        <name>etude::InspectImport</name>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
    </context>
    <context>
        <name>etude::InspectPage</name>
        <message>
            <source>Show or hide the input configuration</source>
            <translation>Montrer ou cacher la configuration d’entrée</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Opening the project</source>
            <translation>Ouverture du projet</translation>
        </message>
        <message>
            <source>Import a folder of audio or a CSV manifest to begin.</source>
            <translation>Pour commencer, importez un dossier d’audio ou un manifeste CSV.</translation>
        </message>
        <message>
            <source>Choose a track in the list to see its input.</source>
            <translation>Choisissez un titre dans la liste pour voir son entrée.</translation>
        </message>
    </context>
    <context>
        <name>etude::InspectState</name>
        <message>
            <source>The tags of this data set are being edited in another window, too. What is changed here is not kept: save a version in the other one first.</source>
            <translation>Les étiquettes de ce jeu de données sont aussi modifiées dans une autre fenêtre. Ce qui est changé ici n’est pas conservé : enregistrez d’abord une version dans l’autre.</translation>
        </message>
    </context>
    <context>
        <name>etude::InspectStatistics</name>
        <message>
            <source>Computing the statistics of the training set</source>
            <translation>Calcul des statistiques d’apprentissage</translation>
        </message>
        <message>
            <source>This configuration needs the statistics of a training set, and this file is of none: choose a track of a data set in the list.</source>
            <translation>Cette configuration demande les statistiques de données d’apprentissage, et ce fichier n’appartient à aucun jeu : choisissez dans la liste un titre d’un jeu de données.</translation>
        </message>
        <message>
            <source>This configuration needs the statistics of a training set, and this data set has none: import it with a split, or take the statistics of each clip.</source>
            <translation>Cette configuration demande les statistiques d’un ensemble d’apprentissage, et ce jeu de données n’en a pas : importez-le avec un partage, ou prenez les statistiques de chaque extrait.</translation>
        </message>
        <message numerus="yes">
            <source>This configuration needs the statistics of the training set, which are not computed yet: its %Ln clips are read once.</source>
            <translation>
                <numerusform>Cette configuration demande les statistiques d’apprentissage, qui ne sont pas encore calculées : son %Ln extrait sera lu une fois.</numerusform>
                <numerusform>Cette configuration demande les statistiques d’apprentissage, qui ne sont pas encore calculées : ses %Ln extraits seront lus une fois.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::LevelEdit</name>
        <message>
            <source>Type the levels, such as "%1".</source>
            <translation>Tapez les niveaux, par exemple « %1 ».</translation>
        </message>
        <message>
            <source>"%1" is no such number.</source>
            <translation>« %1 » n’est pas un tel nombre.</translation>
        </message>
        <message>
            <source>"%1" must be a whole number from %2 to %3.</source>
            <translation>« %1 » doit être un entier de %2 à %3.</translation>
        </message>
        <message>
            <source>"%1" must be a number from %2 to %3.</source>
            <translation>« %1 » doit être un nombre de %2 à %3.</translation>
        </message>
    </context>
    <context>
        <name>etude::LevelPairModel</name>
        <message>
            <source>%1 is better</source>
            <translation>%1 est meilleur</translation>
        </message>
        <message>
            <source>equivalent</source>
            <translation>équivalents</translation>
        </message>
        <message>
            <source>inconclusive</source>
            <translation>non concluant</translation>
        </message>
        <message>
            <source>%1 − %2</source>
            <translation>%1 − %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Niveaux</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC à 95 %</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Paires</translation>
        </message>
        <message>
            <source>p (Holm)</source>
            <translation>p (Holm)</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>A click compares the two.</source>
            <translation>Un clic compare les deux.</translation>
        </message>
        <message>
            <source>Mean difference in test AUC of the runs that pair.</source>
            <translation>Différence moyenne d’AUC de test des essais appariés.</translation>
        </message>
        <message>
            <source>Of the difference, over training runs; each pair of levels by itself.</source>
            <translation>De la différence, sur les essais ; chaque paire de niveaux pour elle-même.</translation>
        </message>
        <message>
            <source>Of runs with the same seed.</source>
            <translation>D’essais de même graine.</translation>
        </message>
        <message>
            <source>Of the paired t test, adjusted for all pairs of levels by Holm's method.</source>
            <translation>Du test t apparié, ajusté pour toutes les paires de niveaux par la méthode de Holm.</translation>
        </message>
        <message>
            <source>By the margin, each pair of levels by itself. Bold where it is settled.</source>
            <translation>Selon la marge, chaque paire de niveaux pour elle-même. En gras si c’est tranché.</translation>
        </message>
    </context>
    <context>
        <name>etude::MainWindow</name>
        <message>
            <source>%1 – Etude</source>
            <translation>%1 – Etude</translation>
        </message>
        <message>
            <source>Etude</source>
            <translation>Etude</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Project folder (*)</source>
            <translation>Dossier de projet (*)</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Ouvrir un projet</translation>
        </message>
    </context>
    <context>
        <name>etude::MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>etude::MoreSeedsBar</name>
        <message numerus="yes">
            <source>Queue %n run(s)</source>
            <translation>
                <numerusform>Mettre %n essai en file</numerusform>
                <numerusform>Mettre %n essais en file</numerusform>
            </translation>
        </message>
        <message>
            <source> (about %1)</source>
            <translation> (environ %1)</translation>
        </message>
        <message>
            <source> seeds</source>
            <translation> graines</translation>
        </message>
        <message>
            <source>How many seeds of both there shall be, in each setting of the other fields.</source>
            <translation>Combien de graines des deux il doit y avoir, dans chaque réglage des autres champs.</translation>
        </message>
        <message>
            <source>Trains the missing runs in the background; what is finished is not trained again.</source>
            <translation>Entraîne les essais manquants en arrière-plan ; ce qui est terminé n’est pas réentraîné.</translation>
        </message>
        <message>
            <source>%1 of the %2 that are advised, as a first step; set another number for more.</source>
            <translation>%1 des %2 conseillées, pour commencer ; changez le nombre pour davantage.</translation>
        </message>
        <message>
            <source>Nothing to queue</source>
            <translation>Rien à mettre en file</translation>
        </message>
    </context>
    <context>
        <name>etude::NetworkModel</name>
        <message>
            <source>conv %1 × %1</source>
            <translation>conv %1 × %1</translation>
        </message>
        <message>
            <source>batch norm</source>
            <translation>norm. par lot</translation>
        </message>
        <message>
            <source>ELU</source>
            <translation>ELU</translation>
        </message>
        <message>
            <source>max-pool %1 × %2</source>
            <translation>max-pool %1 × %2</translation>
        </message>
        <message>
            <source>dropout %1</source>
            <translation>dropout %1</translation>
        </message>
        <message>
            <source>dense</source>
            <translation>dense</translation>
        </message>
        <message>
            <source>sigmoid</source>
            <translation>sigmoïde</translation>
        </message>
        <message>
            <source>input</source>
            <translation>entrée</translation>
        </message>
        <message>
            <source>One channel: the preprocessed spectrogram of a clip, bands × frames.</source>
            <translation>Un canal : le spectrogramme prétraité d’un extrait, bandes × trames.</translation>
        </message>
        <message>
            <source>Convolution with zero padding, so that bands and frames stay. Initial weights: %1.</source>
            <translation>Convolution prolongée par des zéros : bandes et trames restent. Poids initiaux : %1.</translation>
        </message>
        <message>
            <source>Batch normalisation with a trained scale and offset for each channel.</source>
            <translation>Normalisation par lot, avec une échelle et un décalage appris pour chaque canal.</translation>
        </message>
        <message>
            <source>Exponential linear unit.</source>
            <translation>Unité linéaire exponentielle.</translation>
        </message>
        <message>
            <source>The maximum of each cell of bands × frames. What does not fill a cell is dropped.</source>
            <translation>Le maximum de chaque cellule de bandes × trames. Ce qui ne remplit pas une cellule est abandonné.</translation>
        </message>
        <message>
            <source>Sets this share of the values to zero, in training only.</source>
            <translation>Met à zéro cette part des valeurs, pendant l’apprentissage seulement.</translation>
        </message>
        <message>
            <source>Every value to every tag. Initial weights: %1.</source>
            <translation>De chaque valeur vers chaque étiquette. Poids initiaux : %1.</translation>
        </message>
        <message>
            <source>One score between 0 and 1 for each tag.</source>
            <translation>Un score entre 0 et 1 pour chaque étiquette.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Param.</source>
            <translation>Param.</translation>
        </message>
        <message>
            <source>MFLOP</source>
            <translation>MFLOP</translation>
        </message>
        <message>
            <source>Convolution, batch normalisation, ELU and max-pooling make one block.</source>
            <translation>Convolution, normalisation par lot, ELU et max-pooling forment un bloc.</translation>
        </message>
        <message>
            <source>What is done, in this order.</source>
            <translation>Ce qui est fait, dans cet ordre.</translation>
        </message>
        <message>
            <source>Shape after the layer for one clip: channels × bands × frames.</source>
            <translation>Forme après la couche pour un extrait : canaux × bandes × trames.</translation>
        </message>
        <message>
            <source>Parameters that training changes.</source>
            <translation>Paramètres que l’apprentissage modifie.</translation>
        </message>
        <message>
            <source>Million floating-point operations of the forward pass of one clip: 2 for each multiply-add of convolutions and of the dense layer.</source>
            <translation>Millions d’opérations en virgule flottante de la passe avant d’un extrait : 2 par multiplication-addition des convolutions et de la couche dense.</translation>
        </message>
    </context>
    <context>
        <name>etude::NetworkPanel</name>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>The runs differ in the shape of their input, and so in their network.</source>
            <translation>Les essais diffèrent par la forme de leur entrée, donc par leur réseau.</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>input %1 × %2</source>
            <translation>entrée %1 × %2</translation>
        </message>
    </context>
    <context>
        <name>etude::PathField</name>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Browse: %1</source>
            <translation>Parcourir : %1</translation>
        </message>
    </context>
    <context>
        <name>etude::PresetPanel</name>
        <message>
            <source>Within a time there are fewer seeds and training sizes, never fewer configurations; what was cut is told below.</source>
            <translation>Dans un temps donné il y a moins de graines et de tailles, jamais moins de configurations ; ce qui a été coupé est dit ci-dessous.</translation>
        </message>
        <message>
            <source>in the paper's size</source>
            <translation>dans la taille de l’article</translation>
        </message>
        <message>
            <source>within 30 minutes</source>
            <translation>en 30 minutes</translation>
        </message>
        <message>
            <source>within 2 hours</source>
            <translation>en 2 heures</translation>
        </message>
        <message>
            <source>within 8 hours</source>
            <translation>en 8 heures</translation>
        </message>
        <message>
            <source>within 2 days</source>
            <translation>en 2 jours</translation>
        </message>
        <message>
            <source>Runs of each configuration, which differ in the initial weights alone; Fig. 2 has three times as many. Within a time there are at most so many.</source>
            <translation>Exécutions de chaque configuration, qui ne diffèrent que par les poids initiaux ; la fig. 2 en a trois fois plus. Dans un temps donné, il y en a au plus autant.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Graines</translation>
        </message>
        <message>
            <source>Reckoning what it costs…</source>
            <translation>Calcul du coût…</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n run(s)</source>
            <translation>
                <numerusform>%1 : %n essai</numerusform>
                <numerusform>%1 : %n essais</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ProjectWorker</name>
        <message>
            <source>The queued runs did not start: %1 The log is %2.</source>
            <translation>Les essais en file n’ont pas démarré : %1 Le journal est %2.</translation>
        </message>
        <message>
            <source>The program etude-cli is not beside etude in %1; install Etude again.</source>
            <translation>Le programme etude-cli n’est pas à côté d’etude dans %1 ; réinstallez Etude.</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>%1 n’a pas pu être lancé : %2</translation>
        </message>
    </context>
    <context>
        <name>etude::ProvenanceModel</name>
        <message>
            <source>%1 (from epoch %2)</source>
            <translation>%1 (depuis l’époque %2)</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Essai</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Études</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Fils</translation>
        </message>
        <message>
            <source>Etude</source>
            <translation>Etude</translation>
        </message>
        <message>
            <source>libtorch</source>
            <translation>libtorch</translation>
        </message>
        <message>
            <source>Operators</source>
            <translation>Opérateurs</translation>
        </message>
        <message>
            <source>Libraries of the features</source>
            <translation>Bibliothèques des caractéristiques</translation>
        </message>
        <message>
            <source>Goes on from the run</source>
            <translation>Continue l’essai</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omis</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Taille sur le disque</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Data set (tracks, tags and split)</source>
            <translation>Jeu de données (pistes, étiquettes et partition)</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>This run</source>
            <translation>Cet essai</translation>
        </message>
        <message>
            <source>Other run</source>
            <translation>Autre essai</translation>
        </message>
    </context>
    <context>
        <name>etude::QueueActions</name>
        <message numerus="yes">
            <source>%n run(s) cancelled</source>
            <translation>
                <numerusform>%n essai annulé</numerusform>
                <numerusform>%n essais annulés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) queued again</source>
            <translation>
                <numerusform>%n essai remis en file</numerusform>
                <numerusform>%n essais remis en file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) removed from the queue</source>
            <translation>
                <numerusform>%n essai retiré de la file</numerusform>
                <numerusform>%n essais retirés de la file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) paused; what is at work finishes</source>
            <translation>
                <numerusform>%n étude suspendue ; ce qui est en cours se termine</numerusform>
                <numerusform>%n études suspendues ; ce qui est en cours se termine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) paused</source>
            <translation>
                <numerusform>%n étude suspendue</numerusform>
                <numerusform>%n études suspendues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) resumed</source>
            <translation>
                <numerusform>%n étude reprise</numerusform>
                <numerusform>%n études reprises</numerusform>
            </translation>
        </message>
        <message>
            <source>Priority %1</source>
            <translation>Priorité %1</translation>
        </message>
        <message>
            <source>A failed run stops its study</source>
            <translation>Un essai échoué arrête son étude</translation>
        </message>
        <message>
            <source>A failed run stops no other</source>
            <translation>Un essai échoué n’en arrête aucun autre</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) moved</source>
            <translation>
                <numerusform>%n essai déplacé</numerusform>
                <numerusform>%n essais déplacés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) moved</source>
            <translation>
                <numerusform>%n étude déplacée</numerusform>
                <numerusform>%n études déplacées</numerusform>
            </translation>
        </message>
        <message>
            <source>Very high (%1)</source>
            <translation>Très haute (%1)</translation>
        </message>
        <message>
            <source>High (%1)</source>
            <translation>Haute (%1)</translation>
        </message>
        <message>
            <source>Usual (%1)</source>
            <translation>Habituelle (%1)</translation>
        </message>
        <message>
            <source>Low (%1)</source>
            <translation>Basse (%1)</translation>
        </message>
        <message>
            <source>Very low (%1)</source>
            <translation>Très basse (%1)</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Lets a paused study go on; else takes the selected runs up again that failed, were cancelled or removed, from their last checkpoints.</source>
            <translation>Laisse continuer une étude suspendue ; sinon reprend les essais choisis qui ont échoué, ont été annulés ou retirés, à partir de leurs derniers points de reprise.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stops the selected runs after their present step. What they learned is kept; they can be resumed.</source>
            <translation>Arrête les essais choisis après leur pas en cours. Ce qu’ils ont appris est gardé ; on peut les reprendre.</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Retirer de la file</translation>
        </message>
        <message>
            <source>Runs that have not begun are not trained for this study.</source>
            <translation>Les essais qui n’ont pas commencé ne sont pas entraînés pour cette étude.</translation>
        </message>
        <message>
            <source>Delete with files…</source>
            <translation>Supprimer avec les fichiers…</translation>
        </message>
        <message>
            <source>Studies, or runs, with their files and the features that no other run uses; what goes is told before.</source>
            <translation>Études, ou essais, avec leurs fichiers et les caractéristiques qu’aucun autre essai n’utilise ; ce qui disparaît est dit avant.</translation>
        </message>
        <message>
            <source>Pause study</source>
            <translation>Suspendre l’étude</translation>
        </message>
        <message>
            <source>None of its runs is started, and those at work save a checkpoint and stop.</source>
            <translation>Aucun de ses essais n’est lancé, et ceux en cours enregistrent un point de reprise et s’arrêtent.</translation>
        </message>
        <message>
            <source>Finish running runs, then pause study</source>
            <translation>Finir les essais en cours, puis suspendre l’étude</translation>
        </message>
        <message>
            <source>None of its other runs is started, and those at work go on to their ends.</source>
            <translation>Aucun autre de ses essais n’est lancé, et ceux en cours vont jusqu’à leur fin.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Défaire</translation>
        </message>
        <message>
            <source>Move to the top</source>
            <translation>Déplacer tout en haut</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move to the bottom</source>
            <translation>Déplacer tout en bas</translation>
        </message>
        <message>
            <source>Priority of the study</source>
            <translation>Priorité de l’étude</translation>
        </message>
        <message>
            <source>When a run fails</source>
            <translation>Si un essai échoue</translation>
        </message>
        <message>
            <source>Go on with the others</source>
            <translation>Continuer avec les autres</translation>
        </message>
        <message>
            <source>Start none until it is retried</source>
            <translation>N’en lancer aucun avant qu’il soit retenté</translation>
        </message>
        <message>
            <source>Resume study</source>
            <translation>Reprendre l’étude</translation>
        </message>
        <message>
            <source>Go on after the running runs</source>
            <translation>Continuer après les essais en cours</translation>
        </message>
        <message>
            <source>Finish running runs, then pause</source>
            <translation>Finir les essais en cours, puis suspendre</translation>
        </message>
        <message>
            <source>Takes the pause back that begins when the runs at work are done.</source>
            <translation>Annule la suspension qui commence quand les essais en cours sont finis.</translation>
        </message>
        <message>
            <source>Runs at work go on to their ends, and no other is started.</source>
            <translation>Les essais en cours vont jusqu’à leur fin, et aucun autre n’est lancé.</translation>
        </message>
        <message>
            <source>Start queue</source>
            <translation>Lancer la file</translation>
        </message>
        <message>
            <source>Trains the runs that wait in the background, as many at a time as pay.</source>
            <translation>Entraîne les essais en attente en arrière-plan, autant à la fois qu’il est utile.</translation>
        </message>
        <message>
            <source>Pause queue</source>
            <translation>Suspendre la file</translation>
        </message>
        <message>
            <source>Pauses every study: runs at work save a checkpoint and stop, and none starts.</source>
            <translation>Suspend toutes les études : les essais en cours enregistrent un point de reprise et s’arrêtent, et aucun ne démarre.</translation>
        </message>
        <message>
            <source>Resume queue</source>
            <translation>Reprendre la file</translation>
        </message>
        <message>
            <source>Lets every paused study go on from its checkpoints.</source>
            <translation>Laisse continuer toutes les études suspendues à partir de leurs points de reprise.</translation>
        </message>
    </context>
    <context>
        <name>etude::QueueBar</name>
        <message>
            <source>waiting for a GPU</source>
            <translation>attend un GPU</translation>
        </message>
        <message>
            <source>waiting for features</source>
            <translation>attend les caractéristiques</translation>
        </message>
        <message>
            <source>extracting features</source>
            <translation>extraction des caractéristiques</translation>
        </message>
        <message>
            <source>validating</source>
            <translation>validation</translation>
        </message>
        <message>
            <source>testing</source>
            <translation>test</translation>
        </message>
        <message>
            <source>under 1 min left</source>
            <translation>moins de 1 min restante</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>environ %1 min restantes</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>environ %1 h restantes</translation>
        </message>
        <message>
            <source>Shows the queue</source>
            <translation>Montre la file d’attente</translation>
        </message>
        <message>
            <source>Validation AUC by epoch of the run that works now</source>
            <translation>AUC de validation par époque de l’essai en cours</translation>
        </message>
        <message>
            <source>%1 running</source>
            <translation>%1 en cours</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1 en attente</translation>
        </message>
        <message>
            <source>%1 paused</source>
            <translation>%1 suspendus</translation>
        </message>
        <message>
            <source>%1 finished</source>
            <translation>%1 terminés</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 en échec</translation>
        </message>
        <message>
            <source>Nothing is queued</source>
            <translation>Rien en attente</translation>
        </message>
        <message>
            <source>run %1 of %2, %3</source>
            <translation>essai %1 sur %2, %3</translation>
        </message>
        <message>
            <source>epoch %1 of %2</source>
            <translation>époque %1 sur %2</translation>
        </message>
        <message>
            <source>AUC %1</source>
            <translation>AUC %1</translation>
        </message>
        <message>
            <source>%1 clips/s</source>
            <translation>%1 extraits/s</translation>
        </message>
    </context>
    <context>
        <name>etude::QueueView</name>
        <message>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
    </context>
    <context>
        <name>etude::ResultColumns</name>
        <message>
            <source>The usual columns</source>
            <translation>Les colonnes habituelles</translation>
        </message>
        <message>
            <source>What the shown runs differ in, and their numbers.</source>
            <translation>Ce en quoi les essais affichés diffèrent, et leurs nombres.</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>Spectrum</source>
            <translation>Spectre</translation>
        </message>
        <message>
            <source>Preprocessing</source>
            <translation>Prétraitement</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <source>Data and subsets</source>
            <translation>Données et sous-ensembles</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Graines</translation>
        </message>
    </context>
    <context>
        <name>etude::ResultNotes</name>
        <message>
            <source>Label-shuffle control (%1): two finished seeds are needed before an interval says anything.</source>
            <translation>Contrôle à étiquettes mélangées (%1) : il faut deux graines terminées pour qu’un intervalle dise quelque chose.</translation>
        </message>
        <message>
            <source>Label-shuffle control (%1): the interval %2 to %3 (n = %4) contains %5, as it should.</source>
            <translation>Contrôle à étiquettes mélangées (%1) : l’intervalle de %2 à %3 (n = %4) contient %5, comme il se doit.</translation>
        </message>
        <message>
            <source>Label-shuffle control (%1): the interval %2 to %3 (n = %4) does not contain %5. Chance does that once in twenty times; if more seeds say the same, labels leak into the input or the test.</source>
            <translation>Contrôle à étiquettes mélangées (%1) : l’intervalle de %2 à %3 (n = %4) ne contient pas %5. Le hasard le fait une fois sur vingt ; si d’autres graines disent de même, les étiquettes fuient dans l’entrée ou dans le test.</translation>
        </message>
        <message>
            <source>A label-shuffle control is a configuration whose labels were shuffled. Nothing can be learned from it, so its test ROC-AUC must be that of chance. It is left out of every comparison.</source>
            <translation>Un contrôle à étiquettes mélangées est une configuration dont les étiquettes ont été mélangées. Rien ne peut en être appris, donc son ROC-AUC de test doit être celui du hasard. Il est écarté de toute comparaison.</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>En montrer moins</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ResultsPage</name>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Affirmations</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Whose configurations are shown, with all of their runs.</source>
            <translation>Dont les configurations sont montrées, avec tous leurs essais.</translation>
        </message>
        <message>
            <source>± </source>
            <translation>± </translation>
        </message>
        <message>
            <source>Differences in AUC up to this are of no importance. In the paper, differences below 0.005 came from the initial weights alone.</source>
            <translation>Les différences d’AUC jusqu’à cette valeur sont sans importance. Dans l’article, les différences inférieures à 0,005 venaient des seuls poids initiaux.</translation>
        </message>
        <message>
            <source>Nothing is shown yet that could be exported.</source>
            <translation>Rien n’est encore affiché qui puisse être exporté.</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Writes the tags that are shown: their areas, differences, DeLong's intervals and p values (Ctrl+E).</source>
            <translation>Écrit les étiquettes montrées : aires, différences, intervalles de DeLong et valeurs p (Ctrl+E).</translation>
        </message>
        <message>
            <source>Writes the comparison that is shown: its intervals, p values, settings, pairs of runs and tags (Ctrl+E).</source>
            <translation>Écrit la comparaison affichée : ses intervalles, valeurs p, réglages, paires d’essais et étiquettes (Ctrl+E).</translation>
        </message>
        <message>
            <source>Writes one line for each run shown (Ctrl+E).</source>
            <translation>Écrit une ligne par essai montré (Ctrl+E).</translation>
        </message>
        <message>
            <source>What stands beside every mean of runs, in figures, tables and texts: their standard deviation (SD), the standard error of their mean (SE), or its 95 % confidence interval, by Student's t or by the normal quantile 1.96 as in the paper's Fig. 2.</source>
            <translation>Ce qui accompagne chaque moyenne d’essais, dans les figures, les tableaux et les textes : leur écart type (É.-T.), l’erreur standard de leur moyenne (E.-S.), ou son intervalle de confiance à 95 %, par le t de Student ou par le quantile normal 1,96 comme dans la fig. 2 de l’article.</translation>
        </message>
        <message>
            <source>± %1</source>
            <translation>± %1</translation>
        </message>
        <message>
            <source>All studies</source>
            <translation>Toutes les études</translation>
        </message>
        <message>
            <source>No result yet. Results come from finished runs.</source>
            <translation>Aucun résultat. Ils viennent des essais terminés.</translation>
        </message>
        <message>
            <source>No run of these has finished yet.</source>
            <translation>Aucun de ces essais n’est encore terminé.</translation>
        </message>
        <message>
            <source>Go to Experiments</source>
            <translation>Aller à Expériences</translation>
        </message>
        <message>
            <source>Writes the claims part by part: what was found, its interval, what is claimed and the verdict (Ctrl+E).</source>
            <translation>Écrit les affirmations partie par partie : ce qui a été trouvé, son intervalle, ce qui est affirmé et le verdict (Ctrl+E).</translation>
        </message>
        <message>
            <source>No comparison is shown that could be exported; choose two levels or configurations.</source>
            <translation>Aucune comparaison affichée à exporter ; choisissez deux niveaux ou configurations.</translation>
        </message>
    </context>
    <context>
        <name>etude::RowsButton</name>
        <message>
            <source>Which runs make a row.</source>
            <translation>Quels essais forment une ligne.</translation>
        </message>
        <message>
            <source>Each run</source>
            <translation>Chaque essai</translation>
        </message>
        <message>
            <source>A row for each run, with its seed.</source>
            <translation>Une ligne par essai, avec sa graine.</translation>
        </message>
        <message>
            <source>Each configuration</source>
            <translation>Chaque configuration</translation>
        </message>
        <message>
            <source>A row for all runs that agree in all but the seed.</source>
            <translation>Une ligne pour tous les essais qui ne diffèrent que par la graine.</translation>
        </message>
        <message>
            <source>Runs that agree in</source>
            <translation>Essais de même</translation>
        </message>
        <message>
            <source>A row for all runs with the same value, whatever else differs; tick several to keep them apart.</source>
            <translation>Une ligne pour tous les essais de même valeur, quoi qui diffère d’autre ; cochez-en plusieurs pour les séparer.</translation>
        </message>
        <message>
            <source>Rows: each run</source>
            <translation>Lignes : chaque essai</translation>
        </message>
        <message>
            <source>Rows: each configuration</source>
            <translation>Lignes : chaque configuration</translation>
        </message>
        <message>
            <source>Rows: %1</source>
            <translation>Lignes : %1</translation>
        </message>
    </context>
    <context>
        <name>etude::RunDeletion</name>
        <message numerus="yes">
            <source>Delete %n run(s) with all files?</source>
            <translation>
                <numerusform>Supprimer %n essai avec tous ses fichiers ?</numerusform>
                <numerusform>Supprimer %n essais avec tous leurs fichiers ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n study(ies) with all runs and files?</source>
            <translation>
                <numerusform>Supprimer %n étude avec tous ses essais et fichiers ?</numerusform>
                <numerusform>Supprimer %n études avec tous leurs essais et fichiers ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Not to the bin: delete for good</source>
            <translation>Pas à la corbeille : supprimer définitivement</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) deleted</source>
            <translation>
                <numerusform>%n essai supprimé</numerusform>
                <numerusform>%n essais supprimés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::RunDetail</name>
        <message>
            <source>No run selected</source>
            <translation>Aucun essai choisi</translation>
        </message>
        <message>
            <source>%1, seed %2</source>
            <translation>%1, graine %2</translation>
        </message>
        <message numerus="yes">
            <source>%n other selected run(s) not shown</source>
            <translation>
                <numerusform>%n autre essai sélectionné non affiché</numerusform>
                <numerusform>%n autres essais sélectionnés non affichés</numerusform>
            </translation>
        </message>
        <message>
            <source>Loss and AUC by epoch, as the run trains.</source>
            <translation>Perte et AUC par époque, à mesure que l’essai s’entraîne.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>What the run and its worker tell, line by line, with a search.</source>
            <translation>Ce que disent l’essai et son processus de calcul, ligne par ligne, avec une recherche.</translation>
        </message>
        <message>
            <source>epoch %1 of %2</source>
            <translation>époque %1 sur %2</translation>
        </message>
        <message>
            <source>test AUC %1</source>
            <translation>AUC de test %1</translation>
        </message>
        <message>
            <source>test PR-AUC %1</source>
            <translation>PR-AUC de test %1</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left out</source>
            <translation>
                <numerusform>%n titre écarté</numerusform>
                <numerusform>%n titres écartés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 on %3, %n thread(s) · Etude %4 (%5), libtorch %6 · %7</source>
            <translation>
                <numerusform>%1 · %2 sur %3, %n fil · Etude %4 (%5), libtorch %6 · %7</numerusform>
                <numerusform>%1 · %2 sur %3, %n fils · Etude %4 (%5), libtorch %6 · %7</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out:</source>
            <translation>Écartés :</translation>
        </message>
        <message>
            <source>Of which tag the charts are: all together, or one with its ROC curve on the test.</source>
            <translation>De quelle étiquette sont les graphiques : toutes ensemble, ou une seule avec sa courbe ROC de test.</translation>
        </message>
        <message>
            <source>Provenance</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>Where, when and from what the run was made, and how it differs from another.</source>
            <translation>Où, quand et à partir de quoi l’essai a été fait, et en quoi il diffère d’un autre.</translation>
        </message>
        <message>
            <source>Learning curves</source>
            <translation>Courbes d’apprentissage</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Toutes les étiquettes</translation>
        </message>
    </context>
    <context>
        <name>etude::RunLogView</name>
        <message>
            <source>Search the log</source>
            <translation>Chercher dans le journal</translation>
        </message>
        <message>
            <source>Shows only the lines that contain this text, whatever its case.</source>
            <translation>N’affiche que les lignes qui contiennent ce texte, majuscules ou non.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n line(s)</source>
            <translation>
                <numerusform>%1 sur %n ligne</numerusform>
                <numerusform>%1 sur %n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them cannot be read</source>
            <translation>
                <numerusform>%n d’entre elles est illisible</numerusform>
                <numerusform>%n d’entre elles sont illisibles</numerusform>
            </translation>
        </message>
        <message>
            <source>No run selected</source>
            <translation>Aucun essai choisi</translation>
        </message>
        <message>
            <source>Nothing is told of this run yet: it has not begun.</source>
            <translation>Rien n’est encore dit de cet essai : il n’a pas commencé.</translation>
        </message>
        <message>
            <source>No line contains this text.</source>
            <translation>Aucune ligne ne contient ce texte.</translation>
        </message>
    </context>
    <context>
        <name>etude::RunModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 stuck</source>
            <translation>%1 bloqué(s)</translation>
        </message>
        <message>
            <source>finishes, then pauses</source>
            <translation>se termine, puis suspendue</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>suspendu</translation>
        </message>
        <message>
            <source>stuck</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>retenu</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>Waits until the failed run of its study is retried</source>
            <translation>Attend que l’essai échoué de son étude soit retenté</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left out</source>
            <translation>
                <numerusform>%n titre écarté</numerusform>
                <numerusform>%n titres écartés</numerusform>
            </translation>
        </message>
        <message>
            <source>In no study</source>
            <translation>Dans aucune étude</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Époques</translation>
        </message>
        <message>
            <source>Validation AUC</source>
            <translation>AUC de validation</translation>
        </message>
        <message>
            <source>Test AUC</source>
            <translation>AUC de test</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>%1 running</source>
            <translation>%1 en cours</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1 en attente</translation>
        </message>
        <message>
            <source>%1 paused</source>
            <translation>%1 suspendus</translation>
        </message>
        <message>
            <source>%1 held back</source>
            <translation>%1 retenus</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 en échec</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <translation>%1 annulés</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 retirés</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>priority %1</source>
            <translation>priorité %1</translation>
        </message>
        <message>
            <source>stops at a failure</source>
            <translation>s’arrête à un échec</translation>
        </message>
    </context>
    <context>
        <name>etude::RunNotesBar</name>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Writes label and note into the folders of the selected runs (Ctrl+Return).</source>
            <translation>Écrit libellé et note dans les dossiers des essais sélectionnés (Ctrl+Entrée).</translation>
        </message>
        <message>
            <source>Take back what was written (Ctrl+Z)</source>
            <translation>Annuler ce qui a été écrit (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Write it again (Ctrl+Shift+Z)</source>
            <translation>L’écrire à nouveau (Ctrl+Maj+Z)</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Select runs to write about them.</source>
            <translation>Sélectionnez des essais pour les annoter.</translation>
        </message>
        <message>
            <source>different labels</source>
            <translation>libellés différents</translation>
        </message>
        <message>
            <source>different notes</source>
            <translation>notes différentes</translation>
        </message>
    </context>
    <context>
        <name>etude::RunProvenance</name>
        <message>
            <source>Another run of the study, to be read beside this one.</source>
            <translation>Un autre essai de l’étude, à lire à côté de celui-ci.</translation>
        </message>
        <message>
            <source>Differences only</source>
            <translation>Différences seulement</translation>
        </message>
        <message>
            <source>Beside</source>
            <translation>À côté</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>no other run</source>
            <translation>aucun autre essai</translation>
        </message>
        <message>
            <source>%1, seed %2</source>
            <translation>%1, graine %2</translation>
        </message>
    </context>
    <context>
        <name>etude::RunSettings</name>
        <message>
            <source>as usual</source>
            <translation>comme d’habitude</translation>
        </message>
    </context>
    <context>
        <name>etude::RunsTab</name>
        <message>
            <source>Words are looked for in settings, label, note, state, device, computer and name; side by side, all must be found.</source>
            <translation>Les mots sont cherchés dans les réglages, le libellé, la note, l’état, l’appareil, l’ordinateur et le nom ; côte à côte, tous doivent être trouvés.</translation>
        </message>
        <message>
            <source>compression:linear scale:10 device:L4 note:odd look in one place; the tooltip of a column's head has its name. label:=odd asks for the whole text.</source>
            <translation>compression:linear scale:10 device:L4 note:odd cherchent en un seul endroit ; l’infobulle d’un en-tête de colonne donne son nom. label:=odd demande le texte entier.</translation>
        </message>
        <message>
            <source>Numbers are equal or compared: roc_auc:&gt;0.8, seconds:&lt;60, n:&gt;=3.</source>
            <translation>Les nombres sont égaux ou comparés : roc_auc:&gt;0.8, seconds:&lt;60, n:&gt;=3.</translation>
        </message>
        <message>
            <source>Settings, state, label and the like choose runs, of which rows are then made; AUC, interval and number of runs are asked of these rows.</source>
            <translation>Réglages, état, libellé et autres choisissent des essais, dont les lignes sont ensuite faites ; AUC, intervalle et nombre d’essais sont demandés à ces lignes.</translation>
        </message>
        <message>
            <source>“not” (or -) binds first, then “and”, then “or”; brackets and quotes as usual. control:yes shows label-shuffle controls.</source>
            <translation>« not » (ou -) lie en premier, puis « and », puis « or » ; parenthèses et guillemets comme d’habitude. control:yes montre les contrôles à étiquettes mélangées.</translation>
        </message>
        <message>
            <source>Which columns are shown.</source>
            <translation>Quelles colonnes sont affichées.</translation>
        </message>
        <message>
            <source>Delete runs with files…</source>
            <translation>Supprimer les essais avec leurs fichiers…</translation>
        </message>
        <message>
            <source>All runs of the selected rows, with their files and the features that no other run uses; what goes is told before.</source>
            <translation>Tous les essais des lignes choisies, avec leurs fichiers et les caractéristiques qu’aucun autre n’utilise ; ce qui disparaît est dit avant.</translation>
        </message>
        <message>
            <source>Filter: compression:linear and note:odd</source>
            <translation>Filtre : compression:linear and note:odd</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Shows the selected rows alone, and of all columns those in which they differ. Select two rows or more.</source>
            <translation>Montre les seules lignes sélectionnées et, de toutes les colonnes, celles où elles diffèrent. Sélectionnez deux lignes ou plus.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>No row matches “%1”.</source>
            <translation>Aucune ligne ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln rows</source>
            <translation>
                <numerusform>%L1 ligne sur %Ln</numerusform>
                <numerusform>%L1 lignes sur %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln sélectionnée</numerusform>
                <numerusform>%Ln sélectionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln label-shuffle controls are not listed; control:yes in the filter lists them</source>
            <translation>
                <numerusform>%Ln contrôle à étiquettes mélangées n’est pas listé ; control:yes dans le filtre le montre</numerusform>
                <numerusform>%Ln contrôles à étiquettes mélangées ne sont pas listés ; control:yes dans le filtre les montre</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::SelectionPanel</name>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>AUC</source>
            <translation>AUC</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Époque</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Sélection</translation>
        </message>
        <message>
            <source>Click a bar, a line or a point: its configuration and its runs are shown here. With Ctrl it is shown beside what is selected.</source>
            <translation>Cliquez sur une barre, une ligne ou un point : sa configuration et ses essais s'affichent ici. Avec Ctrl, ils s'affichent à côté de la sélection.</translation>
        </message>
        <message>
            <source>The best %1 of %2 are shown side by side.</source>
            <translation>Les %1 meilleures sur %2 sont montrées côte à côte.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n runs with a result</source>
            <translation>
                <numerusform>%1 de %n essai avec un résultat</numerusform>
                <numerusform>%1 des %n essais avec un résultat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs with a result</source>
            <translation>
                <numerusform>%n essai avec un résultat</numerusform>
                <numerusform>%n essais avec un résultat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n configurations</source>
            <translation>
                <numerusform>%n configuration</numerusform>
                <numerusform>%n configurations</numerusform>
            </translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>moyenne %1</translation>
        </message>
        <message>
            <source>%1 ± %2</source>
            <translation>%1 ± %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message numerus="yes">
            <source>The input of %n test clips.</source>
            <translation>
                <numerusform>L’entrée de %n extrait de test.</numerusform>
                <numerusform>L’entrée de %n extraits de test.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::SpectrogramView</name>
        <message>
            <source>Spectrogram</source>
            <translation>Spectrogramme</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
    </context>
    <context>
        <name>etude::SplitForm</name>
        <message>
            <source>Every tag in these shares</source>
            <translation>Chaque étiquette dans ces proportions</translation>
        </message>
        <message>
            <source>Artists stay together</source>
            <translation>Garder les artistes groupés</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>The set's share of the tracks; the three shares add up to 1.</source>
            <translation>La part des titres dans cet ensemble ; la somme des trois parts vaut 1.</translation>
        </message>
        <message>
            <source>Of the random numbers that deal the tracks: the same seed, the same split.</source>
            <translation>Des nombres aléatoires qui répartissent les titres : même graine, même partage.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Iterative stratification: each set gets its share of every tag, as far as whole tracks allow. Otherwise the tracks are dealt at random.</source>
            <translation>Stratification itérative : chaque ensemble reçoit sa part de chaque étiquette, autant que des titres entiers le permettent. Sinon, les titres sont répartis au hasard.</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>le même nom</translation>
        </message>
        <message>
            <source>What to call the result. Without a name it takes over the data set's, and what had this name is called NAME@ and digits of its hash.</source>
            <translation>Le nom du résultat. Sans nom, il prend celui du jeu de données, et ce qui portait ce nom s’appelle NOM@ suivi de chiffres de son empreinte.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No artist is in two sets, so that the test cannot be passed by knowing the artist. A track of an unknown artist counts alone.</source>
            <translation>Aucun artiste n’est dans deux ensembles : le test ne peut être réussi en reconnaissant l’artiste. Un titre d’artiste inconnu compte seul.</translation>
        </message>
        <message>
            <source>The data set names no artist.</source>
            <translation>Le jeu de données ne nomme aucun artiste.</translation>
        </message>
        <message>
            <source>The seed is a whole number, 0 or more.</source>
            <translation>La graine est un nombre entier, 0 ou plus.</translation>
        </message>
    </context>
    <context>
        <name>etude::SplitReadOut</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>The data set names no artist.</source>
            <translation>Le jeu de données ne nomme aucun artiste.</translation>
        </message>
        <message>
            <source>No artist is in more than one set.</source>
            <translation>Aucun artiste n’est dans plus d’un ensemble.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln artists are in more than one set.</source>
            <translation>
                <numerusform>%Ln artiste est dans plus d’un ensemble.</numerusform>
                <numerusform>%Ln artistes sont dans plus d’un ensemble.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks name no artist.</source>
            <translation>
                <numerusform>%Ln titre ne nomme aucun artiste.</numerusform>
                <numerusform>%Ln titres ne nomment aucun artiste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks are in no set.</source>
            <translation>
                <numerusform>%Ln titre n’est dans aucun ensemble.</numerusform>
                <numerusform>%Ln titres ne sont dans aucun ensemble.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded tracks are not counted.</source>
            <translation>
                <numerusform>%Ln titre exclu n’est pas compté.</numerusform>
                <numerusform>%Ln titres exclus ne sont pas comptés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Furthest apart: “%1”, on %2 of %3 and %4 of %5.</source>
            <translation>Le plus grand écart : « %1 », %2 en %3 et %4 en %5.</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>Artistes</translation>
        </message>
        <message>
            <source>Training subset</source>
            <translation>Taille d’apprentissage</translation>
        </message>
        <message>
            <source>As a study with training sizes chooses them: every tag in proportion, from seed 0.</source>
            <translation>Comme les choisit une étude à tailles d’apprentissage : chaque étiquette en proportion, à partir de la graine 0.</translation>
        </message>
        <message>
            <source>Tags without a track</source>
            <translation>Étiquettes sans titre</translation>
        </message>
        <message>
            <source>Tags of the training set that none of these tracks carries: a network cannot learn them from this subset.</source>
            <translation>Étiquettes de l’ensemble d’apprentissage qu’aucun de ces titres ne porte : un réseau ne peut les apprendre de ce sous-ensemble.</translation>
        </message>
        <message>
            <source>Preview: not stored yet</source>
            <translation>Aperçu : pas encore enregistré</translation>
        </message>
        <message>
            <source>The split</source>
            <translation>Le partage</translation>
        </message>
        <message>
            <source>Hash %1</source>
            <translation>Empreinte %1</translation>
        </message>
        <message>
            <source>The data set with this split is %1. This hash stands in every run that uses it, so that runs on different splits are never taken for one.</source>
            <translation>Le jeu de données avec ce partage est %1. Cette empreinte figure dans chaque essai qui l’utilise, pour que des essais sur des partages différents ne soient jamais confondus.</translation>
        </message>
        <message>
            <source>Choosing the subsets…</source>
            <translation>Choix des sous-ensembles…</translation>
        </message>
        <message>
            <source>Each smaller one lies inside the larger ones.</source>
            <translation>Chaque plus petit est contenu dans les plus grands.</translation>
        </message>
    </context>
    <context>
        <name>etude::SplitTab</name>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Use this split</source>
            <translation>Utiliser ce partage</translation>
        </message>
        <message>
            <source>Drop the preview</source>
            <translation>Abandonner l’aperçu</translation>
        </message>
        <message>
            <source>Deals the tracks anew and shows what would come of it. Nothing is stored.</source>
            <translation>Répartit de nouveau les titres et montre ce qui en résulterait. Rien n’est enregistré.</translation>
        </message>
        <message>
            <source>Stores the previewed split as a version of the data set. The former one is kept, and so are its runs.</source>
            <translation>Enregistre le partage de l’aperçu comme version du jeu de données. L’ancienne est gardée, ses essais aussi.</translation>
        </message>
        <message>
            <source>Shows the split that the data set has.</source>
            <translation>Montre le partage actuel du jeu de données.</translation>
        </message>
        <message>
            <source>Make another split</source>
            <translation>Faire un autre partage</translation>
        </message>
        <message>
            <source>Choose a data set to see its split.</source>
            <translation>Choisissez un jeu de données pour voir son partage.</translation>
        </message>
        <message>
            <source>Dropped files have no split. Import them as a data set to train on them.</source>
            <translation>Les fichiers déposés n’ont pas de partage. Importez-les comme jeu de données pour les faire servir à l’apprentissage.</translation>
        </message>
        <message>
            <source>Counting tracks, artists and tags</source>
            <translation>Décompte des titres, artistes et étiquettes</translation>
        </message>
        <message>
            <source>Storing the split…</source>
            <translation>Enregistrement du partage…</translation>
        </message>
        <message>
            <source>Dealing the tracks…</source>
            <translation>Répartition des titres…</translation>
        </message>
        <message>
            <source>This is the split that the data set has.</source>
            <translation>C’est le partage actuel du jeu de données.</translation>
        </message>
        <message>
            <source>Save or discard the changed tags first; then a split can be stored.</source>
            <translation>Enregistrez ou abandonnez d’abord les étiquettes modifiées ; un partage pourra ensuite être enregistré.</translation>
        </message>
    </context>
    <context>
        <name>etude::StatePane</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stop this; what is finished is kept</source>
            <translation>Arrêter ; ce qui est fait est gardé</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>etude::StudyCheckBar</name>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Trains the first finished run of the study once more, beside the project, and compares every bit; then tests it in batches of another size. Takes as long as the run did.</source>
            <translation>Entraîne encore une fois le premier essai terminé de l’étude, à côté du projet, et compare chaque bit ; puis le teste par lots d’une autre taille. Dure autant que l’essai.</translation>
        </message>
        <message>
            <source>Queue a label-shuffle control</source>
            <translation>Mettre en file un contrôle à étiquettes mélangées</translation>
        </message>
        <message>
            <source>Trains the first configuration of the study on shuffled labels, where nothing can be learned: its AUC must be that of chance.</source>
            <translation>Entraîne la première configuration de l’étude sur des étiquettes mélangées, où rien ne peut être appris : son AUC doit être celle du hasard.</translation>
        </message>
        <message>
            <source>Train longer, to</source>
            <translation>Prolonger jusqu’à</translation>
        </message>
        <message>
            <source>Queues all runs of the study with more epochs. Each goes on from its last checkpoint, and ends in the numbers that training from the start would have given; those that their patience ended stay what they are.</source>
            <translation>Met en file tous les essais de l’étude avec plus d’époques. Chacun continue depuis son dernier point de sauvegarde et aboutit aux nombres qu’aurait donnés un apprentissage depuis le début ; ceux que leur patience a terminés restent ce qu’ils sont.</translation>
        </message>
        <message>
            <source> epochs</source>
            <translation> époques</translation>
        </message>
        <message>
            <source>Cancel the check</source>
            <translation>Annuler la vérification</translation>
        </message>
        <message>
            <source>%1: epoch %2 of %3</source>
            <translation>%1 : époque %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>etude::StudyForm</name>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Tagged tracks with their split; import one on the Inspect page.</source>
            <translation>Des titres étiquetés et leur partage ; à importer sur la page Examiner.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>The configuration that the study starts from: what is not varied below is taken from it.</source>
            <translation>La configuration dont part l’étude : ce qui n’est pas varié ci-dessous en est repris.</translation>
        </message>
        <message>
            <source>My own factors</source>
            <translation>Mes propres facteurs</translation>
        </message>
        <message>
            <source>Paper, Fig. 2: initialisations</source>
            <translation>Article, fig. 2 : initialisations</translation>
        </message>
        <message>
            <source>Paper, Fig. 3: mel and STFT by size</source>
            <translation>Article, fig. 3 : mel et STFT par taille</translation>
        </message>
        <message>
            <source>Paper, Fig. 5: 12 configurations</source>
            <translation>Article, fig. 5 : 12 configurations</translation>
        </message>
        <message>
            <source>Paper: scale and first bias</source>
            <translation>Article : échelle et premier biais</translation>
        </message>
        <message>
            <source>The whole paper</source>
            <translation>Tout l’article</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>What is varied: factors of your own, or an experiment of the paper.</source>
            <translation>Ce qui varie : vos propres facteurs, ou une expérience de l’article.</translation>
        </message>
        <message>
            <source>Stores the study and trains its runs in the background (Ctrl+Return). They go on if the window is closed.</source>
            <translation>Enregistre l’étude et entraîne ses essais en arrière-plan (Ctrl+Entrée). Ils continuent si la fenêtre est fermée.</translation>
        </message>
        <message numerus="yes">
            <source>Queue %n run(s)</source>
            <translation>
                <numerusform>Mettre %n essai en file</numerusform>
                <numerusform>Mettre %n essais en file</numerusform>
            </translation>
        </message>
        <message>
            <source>No data set yet.</source>
            <translation>Aucun jeu de données.</translation>
        </message>
        <message>
            <source>%1 tracks, %2 tags; train %3, validation %4, test %5</source>
            <translation>%1 titres, %2 étiquettes ; apprentissage %3, validation %4, test %5</translation>
        </message>
        <message>
            <source>A study needs a data set: import one on the Inspect page.</source>
            <translation>Une étude demande un jeu de données : importez-en un sur la page Examiner.</translation>
        </message>
        <message>
            <source>Choose at least one value of %1.</source>
            <translation>Choisissez au moins une valeur de %1.</translation>
        </message>
        <message>
            <source>The last layer has one output for each tag of the data set.</source>
            <translation>La dernière couche a une sortie pour chaque étiquette du jeu de données.</translation>
        </message>
        <message>
            <source>Input %1 × %2, %3 parameters. Forward %4 a clip, training %5. A training step of %6 clips: %7 and about %8 of memory.</source>
            <translation>Entrée %1 × %2, %3 paramètres. Passe avant %4 par extrait, apprentissage %5. Un pas d’apprentissage de %6 extraits : %7 et environ %8 de mémoire.</translation>
        </message>
    </context>
    <context>
        <name>etude::TagChoiceModel</name>
        <message>
            <source>%1 (%2 of %3)</source>
            <translation>%1 (%2 sur %3)</translation>
        </message>
    </context>
    <context>
        <name>etude::TagDifferencesTab</name>
        <message>
            <source>All tags</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Clips</source>
            <translation>Extraits</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Courbes</translation>
        </message>
        <message>
            <source>Go to Experiments</source>
            <translation>Aller à Expériences</translation>
        </message>
        <message>
            <source>Reading the tests of the two…</source>
            <translation>Lecture des tests des deux…</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 differ in none of %n tags.</source>
            <translation>
                <numerusform>%1 et %2 ne diffèrent pas sur la seule (%n) étiquette.</numerusform>
                <numerusform>%1 et %2 ne diffèrent sur aucune des %n étiquettes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 differ in %3 of %n tags: %1 is better in %4, %2 in %5.</source>
            <translation>
                <numerusform>%1 et %2 diffèrent sur %3 étiquette sur %n : %1 est meilleur sur %4, %2 sur %5.</numerusform>
                <numerusform>%1 et %2 diffèrent sur %3 étiquettes sur %n : %1 est meilleur sur %4, %2 sur %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs of runs</source>
            <translation>
                <numerusform>%n paire d’essais</numerusform>
                <numerusform>%n paires d’essais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs</source>
            <translation>
                <numerusform>%n essai</numerusform>
                <numerusform>%n essais</numerusform>
            </translation>
        </message>
        <message>
            <source>By DeLong's method on %1 test clips of %2 artists, %3; p below 0.05 by Benjamini and Hochberg's method over all tags.</source>
            <translation>Par la méthode de DeLong sur %1 extraits de test de %2 artistes, %3 ; p inférieur à 0,05 par la méthode de Benjamini et Hochberg sur toutes les étiquettes.</translation>
        </message>
    </context>
    <context>
        <name>etude::TagModel</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Clips of the test set that have the tag.</source>
            <translation>Extraits de l’ensemble de test qui ont l’étiquette.</translation>
        </message>
        <message>
            <source>Test ROC-AUC of %1, the mean over its runs.</source>
            <translation>ROC-AUC de test de %1, en moyenne sur ses essais.</translation>
        </message>
        <message>
            <source>Test AUC of A less that of B.</source>
            <translation>AUC de test de A moins celle de B.</translation>
        </message>
        <message>
            <source>Of another test set of independent clips, by DeLong's method: paired, of the means over runs.</source>
            <translation>D’un autre ensemble de test d’extraits indépendants, par la méthode de DeLong : appariée, des moyennes sur les essais.</translation>
        </message>
        <message>
            <source>That the true difference is 0, two-sided, by DeLong's method.</source>
            <translation>Que la vraie différence soit nulle, bilatéral, par la méthode de DeLong.</translation>
        </message>
        <message>
            <source>p adjusted over all tags by Benjamini and Hochberg's method: of the tags below 0.05, 5 % are wrong on average. Bold below 0.05.</source>
            <translation>p ajusté sur toutes les étiquettes par la méthode de Benjamini et Hochberg : parmi celles sous 0,05, 5 % sont fausses en moyenne. En gras sous 0,05.</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Clips</source>
            <translation>Extraits</translation>
        </message>
        <message>
            <source>AUC A</source>
            <translation>AUC A</translation>
        </message>
        <message>
            <source>AUC B</source>
            <translation>AUC B</translation>
        </message>
        <message>
            <source>A − B</source>
            <translation>A − B</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC à 95 %</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>p (FDR)</source>
            <translation>p (FDR)</translation>
        </message>
    </context>
    <context>
        <name>etude::TagPanel</name>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Undo the last change of tags (Ctrl+Z in this column)</source>
            <translation>Annuler la dernière modification d’étiquettes (Ctrl+Z dans cette colonne)</translation>
        </message>
        <message>
            <source>Redo the change of tags that was undone</source>
            <translation>Rétablir la modification d’étiquettes annulée</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Save version</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Find a tag, or add one with Return</source>
            <translation>Chercher, ou ajouter par Entrée</translation>
        </message>
        <message>
            <source>Shows the tags whose names contain this. Return gives the selected tracks the tag of this name, a new one too.</source>
            <translation>Montre les étiquettes dont le nom contient ceci. Entrée donne aux titres choisis l’étiquette de ce nom, même nouvelle.</translation>
        </message>
        <message>
            <source>Tags of the selected tracks</source>
            <translation>Étiquettes des titres choisis</translation>
        </message>
        <message>
            <source>A check gives the selected tracks the tag, or takes it from them. A line in the box: some of them carry it.</source>
            <translation>Une coche donne l’étiquette aux titres choisis, ou la leur retire. Un trait dans la case : certains la portent.</translation>
        </message>
        <message>
            <source>All tags become what is stored. This can be undone.</source>
            <translation>Toutes les étiquettes redeviennent ce qui est enregistré. Cela peut être annulé.</translation>
        </message>
        <message>
            <source>Stores the tags as a new version of the data set, which new studies train on. Studies that exist keep theirs.</source>
            <translation>Enregistre les étiquettes comme nouvelle version du jeu de données, qu’utiliseront les nouvelles études. Les études existantes gardent la leur.</translation>
        </message>
        <message>
            <source>Tags belong to data sets: import these files as one to tag them.</source>
            <translation>Les étiquettes appartiennent aux jeux de données : importez ces fichiers comme jeu pour les étiqueter.</translation>
        </message>
        <message>
            <source>Select tracks in the list to see and change their tags.</source>
            <translation>Choisissez des titres dans la liste pour voir et modifier leurs étiquettes.</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln selected tracks</source>
            <translation>
                <numerusform>De %Ln titre choisi</numerusform>
                <numerusform>De %Ln titres choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks changed, kept as a draft until you save a version.</source>
            <translation>
                <numerusform>%Ln titre modifié, gardé comme brouillon jusqu’à l’enregistrement d’une version.</numerusform>
                <numerusform>%Ln titres modifiés, gardés comme brouillon jusqu’à l’enregistrement d’une version.</numerusform>
            </translation>
        </message>
        <message>
            <source>All tags are as they are stored.</source>
            <translation>Toutes les étiquettes sont telles qu’enregistrées.</translation>
        </message>
    </context>
    <context>
        <name>etude::TagsTab</name>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>What is shown of the tags</source>
            <translation>Ce qui est montré des étiquettes</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>Tags per track</source>
            <translation>Étiquettes par titre</translation>
        </message>
        <message>
            <source>Co-occurrence</source>
            <translation>Cooccurrence</translation>
        </message>
        <message>
            <source>All tracks</source>
            <translation>Tous les titres</translation>
        </message>
        <message>
            <source>Sets compared</source>
            <translation>Ensembles comparés</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Whose tracks are counted</source>
            <translation>L’ensemble dont les titres sont comptés</translation>
        </message>
        <message>
            <source>How strongly two tags go together. n(r) and n(c) are the tracks with the row's and the column's tag, n(rc) those with both, N all.</source>
            <translation>À quel point deux étiquettes vont ensemble. n(l) et n(c) sont les titres qui ont l’étiquette de la ligne et de la colonne, n(lc) ceux qui ont les deux, N tous.</translation>
        </message>
        <message>
            <source>P(column | row) = n(rc) / n(r)</source>
            <translation>P(colonne | ligne) = n(lc) / n(l)</translation>
        </message>
        <message>
            <source>Jaccard index = n(rc) / (n(r) + n(c) − n(rc))</source>
            <translation>Indice de Jaccard = n(lc) / (n(l) + n(c) − n(lc))</translation>
        </message>
        <message>
            <source>Normalised PMI = ln(N n(rc) / (n(r) n(c))) / −ln(n(rc) / N): −1 never together, 0 as often as by chance, 1 only together</source>
            <translation>PMI normalisée = ln(N n(lc) / (n(l) n(c))) / −ln(n(lc) / N) : −1 jamais ensemble, 0 aussi souvent que par hasard, 1 toujours ensemble</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln étiquette</numerusform>
                <numerusform>%Ln étiquettes</numerusform>
            </translation>
        </message>
        <message>
            <source>Number of tags</source>
            <translation>Nombre d’étiquettes</translation>
        </message>
        <message>
            <source>How many tags are shown, at most; the most frequent come first</source>
            <translation>Combien d’étiquettes sont montrées, au plus ; les plus fréquentes d’abord</translation>
        </message>
        <message>
            <source>Choose a data set to see its tags.</source>
            <translation>Choisissez un jeu de données pour voir ses étiquettes.</translation>
        </message>
        <message>
            <source>Counting tags</source>
            <translation>Décompte des étiquettes</translation>
        </message>
        <message>
            <source>This data set has no tags.</source>
            <translation>Ce jeu de données n’a pas d’étiquettes.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks counted</source>
            <translation>
                <numerusform>%Ln titre compté</numerusform>
                <numerusform>%Ln titres comptés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tags per track on average</source>
            <translation>%1 étiquettes par titre en moyenne</translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a tag</source>
            <translation>
                <numerusform>%Ln sans étiquette</numerusform>
                <numerusform>%Ln sans étiquette</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded tracks are left out</source>
            <translation>
                <numerusform>%Ln titre exclu n’est pas compté</numerusform>
                <numerusform>%Ln titres exclus ne sont pas comptés</numerusform>
            </translation>
        </message>
        <message>
            <source>the diagonal is left out</source>
            <translation>la diagonale est omise</translation>
        </message>
    </context>
    <context>
        <name>etude::TaskRail</name>
        <message>
            <source>Inspect</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>Experiments</source>
            <translation>Expériences</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>See and hear what the network is given</source>
            <translation>Voir et entendre ce que le réseau reçoit</translation>
        </message>
        <message>
            <source>Make studies and watch their runs</source>
            <translation>Préparer des études et suivre leurs essais</translation>
        </message>
        <message>
            <source>Read off whether a choice mattered</source>
            <translation>Lire si un choix a compté</translation>
        </message>
    </context>
    <context>
        <name>etude::TrackModel</name>
        <message>
            <source>Track</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
    </context>
    <context>
        <name>etude::TrackPanel</name>
        <message>
            <source>The data set whose tracks are listed.</source>
            <translation>Le jeu de données dont les titres sont listés.</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Dropped files</source>
            <translation>Fichiers déposés</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln titre</numerusform>
                <numerusform>%Ln titres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln tracks</source>
            <translation>
                <numerusform>%L1 sur %Ln titre</numerusform>
                <numerusform>%L1 sur %Ln titres</numerusform>
            </translation>
        </message>
        <message>
            <source>No track matches “%1”.</source>
            <translation>Aucun titre ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were left out of the import; point here to see why.</source>
            <translation>
                <numerusform>%Ln fichier a été écarté de l’import ; pointez ici pour voir pourquoi.</numerusform>
                <numerusform>%Ln fichiers ont été écartés de l’import ; pointez ici pour voir pourquoi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… et %Ln de plus</numerusform>
                <numerusform>… et %Ln de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a data set</source>
            <translation>Importer un jeu de données</translation>
        </message>
        <message>
            <source>Words are looked for in tags, path and artist; side by side, all must be found.</source>
            <translation>Les mots sont cherchés dans les étiquettes, le chemin et l’artiste ; côte à côte, tous doivent s’y trouver.</translation>
        </message>
        <message>
            <source>jazz and not vocal, (rock or pop) -live: “not” binds first, then “and”, then “or”.</source>
            <translation>jazz and not vocal, (rock or pop) -live : « not » lie d’abord, puis « and », puis « or ».</translation>
        </message>
        <message>
            <source>tag:rock, artist:name, path:live, split:test, has:none (no tag), excluded:yes look in one place; tag:=rock asks for the whole name.</source>
            <translation>tag:rock, artist:nom, path:live, split:test, has:none (sans étiquette), excluded:yes cherchent à un seul endroit ; tag:=rock demande le nom entier.</translation>
        </message>
        <message>
            <source>Quotes keep words together and find any text: "hip hop", "not".</source>
            <translation>Les guillemets gardent les mots ensemble et cherchent tout texte : "hip hop", "not".</translation>
        </message>
        <message>
            <source>Filter: jazz and not vocal</source>
            <translation>Filtre : jazz and not vocal</translation>
        </message>
        <message>
            <source>The data set as a whole: its health, split, tags and files (Ctrl+D)</source>
            <translation>Le jeu de données dans son ensemble : santé, partage, étiquettes et fichiers (Ctrl+D)</translation>
        </message>
        <message>
            <source>The data set as a whole</source>
            <translation>Le jeu de données dans son ensemble</translation>
        </message>
    </context>
    <context>
        <name>etude::TrainingSection</name>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Graines</translation>
        </message>
        <message>
            <source>Runs of each configuration, which differ in the initial weights alone. An interval needs two; five tell differences of about 0.005.</source>
            <translation>Essais par configuration, qui ne diffèrent que par les poids initiaux. Un intervalle en demande deux ; cinq révèlent des écarts d’environ 0,005.</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Époques</translation>
        </message>
        <message>
            <source>Passes over the training set, at most. The test uses the epoch with the best validation AUC.</source>
            <translation>Passages sur l'ensemble d'entraînement, au plus. Le test utilise l'époque dont l'AUC de validation est la meilleure.</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Patience</translation>
        </message>
        <message>
            <source>Training stops after so many epochs without a better validation AUC. 0: never stops early.</source>
            <translation>L'entraînement s'arrête après autant d'époques sans meilleure AUC de validation. 0 : ne s'arrête jamais plus tôt.</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Taille des lots</translation>
        </message>
        <message>
            <source>Clips in one step of ADAM. Larger batches need more memory.</source>
            <translation>Extraits par pas d’ADAM. De plus grands lots demandent plus de mémoire.</translation>
        </message>
        <message>
            <source>exact statistics</source>
            <translation>statistiques exactes</translation>
        </message>
        <message>
            <source>Batch norm.</source>
            <translation>Norm. par lot</translation>
        </message>
        <message>
            <source>What validation and test normalise by: the exact mean and variance of the training clips under the weights that are tested, computed before each validation, or the running averages of Keras, as in the paper. Exact ones are proposed where an epoch has fewer than 500 steps.</source>
            <translation>Ce par quoi validation et test normalisent : la moyenne et la variance exactes des extraits d’apprentissage sous les poids testés, calculées avant chaque validation, ou les moyennes mobiles de Keras, comme dans l’article. Les exactes sont proposées quand une époque a moins de 500 pas.</translation>
        </message>
        <message>
            <source>with shuffled labels</source>
            <translation>aux étiquettes mélangées</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>The label-shuffle control: one configuration more, the first one, trained and tested on shuffled labels. Its AUC must be that of chance, 0.5; if it is not, labels leak into the input or the test.</source>
            <translation>Le contrôle à étiquettes mélangées : une configuration de plus, la première, apprise et testée sur des étiquettes mélangées. Son AUC doit être celle du hasard, 0,5 ; sinon, les étiquettes fuient dans l’entrée ou dans le test.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>What this study is called in lists; made from what is varied if left empty.</source>
            <translation>Le nom de l’étude dans les listes ; formé d’après ce qui varie s’il est vide.</translation>
        </message>
    </context>
    <context>
        <name>etude::VarySection</name>
        <message>
            <source>Vary</source>
            <translation>Faire varier</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>This share of the training set, chosen so that smaller subsets lie inside larger ones.</source>
            <translation>Cette part de l’ensemble d’apprentissage, choisie de sorte qu’un petit sous-ensemble soit contenu dans un grand.</translation>
        </message>
        <message>
            <source>Training size</source>
            <translation>Taille d’apprentissage</translation>
        </message>
        <message>
            <source>How much of the training set is used; the validation and test sets stay whole.</source>
            <translation>Part de l’ensemble d’apprentissage utilisée ; les ensembles de validation et de test restent entiers.</translation>
        </message>
        <message>
            <source>×%1</source>
            <translation>×%1</translation>
        </message>
        <message>
            <source>The finished input is multiplied by this factor.</source>
            <translation>L’entrée achevée est multipliée par ce facteur.</translation>
        </message>
    </context>
    <context>
        <name>etude::VerdictPanel</name>
        <message>
            <source>Setting of the other fields</source>
            <translation>Réglage des autres champs</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>The probability that the true mean difference lies above, within or below the margin: Student's t about the mean difference (Benavoli et al. 2017). d_z: the mean difference in standard deviations of the differences. p: paired t test, and adjusted by Holm's method where a field has three levels or more; equivalence p: two one-sided tests at the margin.</source>
            <translation>La probabilité que la vraie différence moyenne soit au-dessus, dans ou au-dessous de la marge : t de Student autour de la différence moyenne (Benavoli et al. 2017). d_z : la différence moyenne en écarts-types des différences. p : test t apparié, ajusté par la méthode de Holm quand un champ a trois niveaux ou plus ; p d’équivalence : deux tests unilatéraux à la marge.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Tous les niveaux</translation>
        </message>
        <message>
            <source>P(A better) %1   P(within ±%2) %3   P(B better) %4   equivalence p %5</source>
            <translation>P(A meilleur) %1   P(à ±%2 près) %3   P(B meilleur) %4   p d’équivalence %5</translation>
        </message>
        <message>
            <source>   SD of differences %1   d_z %2   correlation %3   p %4</source>
            <translation>   écart-type des différences %1   d_z %2   corrélation %3   p %4</translation>
        </message>
        <message>
            <source>   Welch's t test: %1 degrees of freedom, p %2</source>
            <translation>   Test t de Welch : %1 degrés de liberté, p %2</translation>
        </message>
        <message numerus="yes">
            <source> (%1 by Holm over %n pairs of levels)</source>
            <translation>
                <numerusform> (%1 par Holm sur %n paire de niveaux)</numerusform>
                <numerusform> (%1 par Holm sur %n paires de niveaux)</numerusform>
            </translation>
        </message>
        <message>
            <source>Resampling the test set…</source>
            <translation>Rééchantillonnage de l’ensemble de test…</translation>
        </message>
        <message>
            <source>Another test set: %1</source>
            <translation>Autre ensemble de test : %1</translation>
        </message>
        <message>
            <source>On another test set: %1</source>
            <translation>Sur un autre ensemble de test : %1</translation>
        </message>
    </context>
    <context>
        <name>etude::WaveformView</name>
        <message>
            <source>Waveform</source>
            <translation>Forme d’onde</translation>
        </message>
        <message>
            <source>The waveform of the clip, enlarged to its peak, whose level stands at the right; click to move the playhead</source>
            <translation>La forme d’onde de l’extrait, agrandie à sa crête, dont le niveau est à droite ; cliquez pour déplacer la tête de lecture</translation>
        </message>
        <message>
            <source>clip's peak %1 dBFS</source>
            <translation>crête de l'extrait %1 dBFS</translation>
        </message>
    </context>
    <context>
        <name>etude::WelcomePage</name>
        <message>
            <source>What does audio preprocessing do to a music tagger?</source>
            <translation>Que fait le prétraitement audio à un étiqueteur de musique ?</translation>
        </message>
        <message>
            <source>A project is a folder with your data sets, studies and runs. The demo project is made on this computer: about a minute, no download.</source>
            <translation>Un projet est un dossier avec vos jeux de données, études et essais. Le projet de démonstration est fabriqué sur cet ordinateur : environ une minute, sans téléchargement.</translation>
        </message>
        <message>
            <source>Make the demo project</source>
            <translation>Créer le projet de démonstration</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
    </context>
</TS>
