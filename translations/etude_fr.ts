<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ChartLayout</name>
        <message>
            <source>and %1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>points not shown: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColorMap</name>
        <message>
            <source>Magma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viridis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cividis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grey</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form on the right reads in the order in which the signal flows. A dot marks a value that differs from the paper's; the button beside it brings the paper's back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import audio as a folder with one folder for each tag, or as a CSV manifest with the columns path, tags (separated by |), split and artist. Files stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Experiments</source>
            <translation>Expériences</translation>
        </message>
        <message>
            <source>A study is every combination of the values checked under Vary, each trained with every seed. All else comes from the configuration on the Inspect page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs are trained one after the other by a program of its own: they go on when the window is closed. The same run is never trained twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cancelled or interrupted run keeps its last checkpoint and can be resumed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>AUC is the area under the ROC curve on the test part, averaged over the tags that have both classes there. A point is one run, the interval is that of the mean (95 %, Student's t).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choi et al. found that differences below 0.005 are not significant: fifteen runs that differed in their initial weights alone spread as much. With fewer clips or seeds the spread is larger; where intervals overlap, add seeds before you conclude.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the chart the wheel zooms, dragging pans, a double click resets, and the context menu exports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>A project is a folder that holds a database, the runs and the extracted features. It can be moved as a whole. The demo project synthesises its own small corpus.</source>
            <translation type="unfinished" />
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
            <source>Queue the study</source>
            <translation>Mettre l’étude en file</translation>
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
    </context>
    <context>
        <name>InputFields</name>
        <message>
            <source>STFT %1, 0 to %2 Hz, hop %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mel %1, %2 to %3 Hz, %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decibel, %1 dB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>log(X + %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>log(%1 X + %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>linear</source>
            <translation>linéaire</translation>
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
            <source>%1 Hz, %2 s, %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>× %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InputWords</name>
        <message>
            <source>Sampling rate</source>
            <translation>Fréquence d’échantillonnage</translation>
        </message>
        <message>
            <source>Sound above half this rate is removed by the resampler (soxr HQ). librosa: sr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clip length</source>
            <translation>Durée de l’extrait</translation>
        </message>
        <message>
            <source>How much of each file the network hears; shorter files are filled with silence at their end. librosa: duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clip taken from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which part of a longer file becomes the clip. librosa: offset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>start of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the first sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>middle of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The middle of the file; leaves out intros and endings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Representation</source>
            <translation>Représentation</translation>
        </message>
        <message>
            <source>How frequency is laid out: bands as wide as hearing has them, or bins of equal width. librosa: feature.melspectrogram or stft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mel spectrogram</source>
            <translation>spectrogramme mel</translation>
        </message>
        <message>
            <source>Fine at low frequencies, coarse at high ones; a smaller input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>STFT</source>
            <translation>TFCT</translation>
        </message>
        <message>
            <source>Every bin of the Fourier transform, equally spaced in Hz.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DFT length</source>
            <translation>Longueur de TFD</translation>
        </message>
        <message>
            <source>Longer: finer in frequency; bins are the sampling rate over this apart. librosa: n_fft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window length</source>
            <translation>Longueur de fenêtre</translation>
        </message>
        <message>
            <source>Longer: partials come apart, attacks smear. At most the DFT length. librosa: win_length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hop length</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>Samples from one frame to the next. Shorter: finer in time, and more frames to learn from. librosa: hop_length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Trades the width of a partial against its leakage into other bins. librosa: window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hann</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual compromise: side lobes fall quickly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hamming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearest side lobes lower than Hann's, far ones higher.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blackman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least leakage of these, and the widest partials.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rectangular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No window: narrowest partials, strong leakage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Centred frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame t is centred on sample t times hop, the clip being padded at both ends; otherwise it begins there. librosa: center</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Padding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the first and last frames see beyond the clip. librosa: pad_mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zeros</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silence: the edges are quieter. librosa: constant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reflect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clip mirrored. librosa's default before 0.10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a bin holds before compression; decibels of both are the same for an STFT, linear values are not. librosa: power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Squared magnitude; librosa: power=2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>magnitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less dominated by loud bins; librosa: power=1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mel bands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the input. Fewer: smaller, coarser in frequency. librosa: n_mels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest frequency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound below it is left out of the mel bands. librosa: fmin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest frequency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound above it is left out of the mel bands; 0 is half the sampling rate. librosa: fmax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mel scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The formula of pitch that spaces the bands. librosa: htk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slaney</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linear below 1 kHz, logarithmic above. librosa: htk=False</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2595 log10(1 + f / 700). librosa: htk=True</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether wide bands, which collect more noise, are scaled down. librosa: norm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>equal area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>White noise is flat over the bands. librosa: norm='slaney'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>equal height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sine is equally strong in every band. librosa: norm=None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compression</source>
            <translation>Compression</translation>
        </message>
        <message>
            <source>Shapes the distribution of values: a logarithm makes it near-Gaussian, without one a few loud bins rule. librosa: power_to_db</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decibel</source>
            <translation>décibel</translation>
        </message>
        <message>
            <source>10 log10 of power, relative to the clip's maximum. librosa: power_to_db(ref=max)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>logarithm</source>
            <translation>logarithme</translation>
        </message>
        <message>
            <source>log(gain X + offset).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>linear</source>
            <translation>linéaire</translation>
        </message>
        <message>
            <source>No compression: a long tail of loud bins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power below this counts as this, so that silence has a logarithm. librosa: amin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dynamic range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values this far below the clip's maximum are cut off. Smaller: quiet detail is lost. librosa: top_db</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Factor before the logarithm. Larger: quiet detail is lifted. No librosa parameter; log(1 + 10000 X) is common</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added before the logarithm. Smaller: silence lies further below the rest. No librosa parameter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weighting</source>
            <translation>Pondération</translation>
        </message>
        <message>
            <source>How strongly each frequency counts. librosa: A_weighting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bypass</source>
            <translation>sans</translation>
        </message>
        <message>
            <source>As it is: low frequencies dominate in most music.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>per frequency</source>
            <translation>par fréquence</translation>
        </message>
        <message>
            <source>Each band of the clip gets mean 0 and deviation 1 over time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A-weighting</source>
            <translation>pondération A</translation>
        </message>
        <message>
            <source>The ear's sensitivity after IEC 61672. librosa: A_weighting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standardise</source>
            <translation>Standardiser</translation>
        </message>
        <message>
            <source>Removes the clip's overall level and contrast. No librosa parameter; sklearn: preprocessing.scale over the whole clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean 0 and deviation 1 over all values of the clip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values stay in their unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Factor</source>
            <translation>Facteur</translation>
        </message>
        <message>
            <source>Multiplies the finished input, and so the first layer's gradients. No librosa parameter</source>
            <translation type="unfinished" />
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
        <name>etude</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>%1 cannot be written: end the name in .png, .svg or .pdf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: end the name in .png, .svg, .pdf or .csv.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Export as PNG…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as SVG…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export data as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95 % CI (Student), n = %1 seeds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95 % CI (Student), n = %1 to %2 seeds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test ROC-AUC by configuration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test ROC-AUC (macro)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No run has finished yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epoch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Binary cross-entropy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first epoch has not finished yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Validation ROC-AUC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Validation ROC-AUC (macro)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Histogram of the input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fraction of bins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a track to see how its values are distributed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Average over frequency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frequency (Hz)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean over time (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a track to see its average over frequency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s   %2 Hz   %3 %4</source>
            <translation type="unfinished" />
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
        <name>etude::ClipView</name>
        <message>
            <source>1 × %1 × %2, %3</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, %2 Hz, %n channel(s), %3 s</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Computing the picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading %1</source>
            <translation type="unfinished" />
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
        <name>etude::ExperimentsPage</name>
        <message>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <source>Start queue</source>
            <translation>Lancer la file</translation>
        </message>
        <message>
            <source>Trains the runs that wait, one after the other, in the background.</source>
            <translation>Entraîne en arrière-plan les essais en attente, l’un après l’autre.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stops the selected runs after their present step. What they learned is kept; they can be resumed.</source>
            <translation>Arrête les essais choisis après l’étape en cours. Ce qu’ils ont appris est gardé ; ils peuvent être repris.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Takes the selected runs up again from their last checkpoint.</source>
            <translation>Reprend les essais choisis à leur dernier point de sauvegarde.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Opens the run's folder: its specification, events, checkpoints and scores.</source>
            <translation>Ouvre le dossier de l’essai : spécification, événements, points de sauvegarde et scores.</translation>
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
        <name>etude::FieldRow</name>
        <message>
            <source>Reset to the preset's value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>etude::FoldGroup</name>
        <message>
            <source>Something here was changed. Click to fold or unfold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to fold or unfold.</source>
            <translation type="unfinished" />
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
            <source>No project</source>
            <translation>Aucun projet</translation>
        </message>
        <message>
            <source>Make or open a project</source>
            <translation>Créer ou ouvrir un projet</translation>
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
        <name>etude::InputForm</name>
        <message>
            <source>Start from a named configuration; what differs from it is marked below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Reset everything to the preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the network gets for one clip: bands by frames.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distance of the bins of the Fourier transform, and of the frames.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of the clip after resampling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity of this configuration: equal configurations have equal identities, here and in every run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the whole identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 × %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Hz, %2 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s, %2 samples</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifié</numerusform>
                <numerusform>%n modifiés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::InspectPage</name>
        <message>
            <source>Show or hide the input configuration</source>
            <translation type="unfinished" />
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
        <message>
            <source>Clips of this data set are %1 s long.</source>
            <translation type="unfinished" />
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
        <message>
            <source>A folder with one folder for each tag…</source>
            <translation>Un dossier contenant un dossier par étiquette…</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Importer un dossier</translation>
        </message>
        <message>
            <source>A CSV manifest (path, tags, split, artist)…</source>
            <translation>Un manifeste CSV (path, tags, split, artist)…</translation>
        </message>
        <message>
            <source>Import a manifest</source>
            <translation>Importer un manifeste</translation>
        </message>
        <message>
            <source>Manifests (*.csv);;All files (*)</source>
            <translation>Manifestes (*.csv);;Tous les fichiers (*)</translation>
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
        <name>etude::ProjectWorker</name>
        <message>
            <source>The queued runs did not start: %1 The log is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is not open.</source>
            <translation>Le projet n’est pas ouvert.</translation>
        </message>
        <message>
            <source>The program etude-cli is not beside etude in %1; install Etude again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>etude::QueueBar</name>
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
        <name>etude::ResultModel</name>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Mean AUC</source>
            <translation>AUC moyenne</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC 95 %</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Écart type</translation>
        </message>
        <message>
            <source>PR-AUC</source>
            <translation>PR-AUC</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Inachevés</translation>
        </message>
        <message>
            <source>What tells this configuration from the others of its study.</source>
            <translation>Ce qui distingue cette configuration des autres de son étude.</translation>
        </message>
        <message>
            <source>Finished runs, which differ in the seed of the initial weights alone.</source>
            <translation>Essais terminés, qui ne diffèrent que par la graine des poids initiaux.</translation>
        </message>
        <message>
            <source>Area under the ROC curve on the test part, averaged over tags, then over runs.</source>
            <translation>Aire sous la courbe ROC sur la partie test, moyennée sur les étiquettes puis sur les essais.</translation>
        </message>
        <message>
            <source>Half width of the 95 % confidence interval of the mean (Student's t). Needs two runs.</source>
            <translation>Demi-largeur de l’intervalle de confiance à 95 % de la moyenne (t de Student). Demande deux essais.</translation>
        </message>
        <message>
            <source>Standard deviation over runs (n - 1). Needs two runs.</source>
            <translation>Écart type entre essais (n - 1). Demande deux essais.</translation>
        </message>
        <message>
            <source>Area under the precision-recall curve, averaged over tags, then over runs.</source>
            <translation>Aire sous la courbe précision-rappel, moyennée sur les étiquettes puis sur les essais.</translation>
        </message>
        <message>
            <source>Runs of this configuration that have no result yet.</source>
            <translation>Essais de cette configuration encore sans résultat.</translation>
        </message>
    </context>
    <context>
        <name>etude::ResultsPage</name>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>The paper counts differences below 0.005 as non-significant</source>
            <translation>L’article tient les écarts inférieurs à 0,005 pour non significatifs</translation>
        </message>
        <message>
            <source>Choi et al. trained one configuration fifteen times: differences in AUC below 0.005 came from the initial weights alone. Yours may spread more, the fewer the clips: see the intervals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose configurations are shown.</source>
            <translation>L’étude dont les configurations sont montrées.</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Exporter en CSV</translation>
        </message>
        <message>
            <source>Writes one line for each run shown (Ctrl+E).</source>
            <translation>Écrit une ligne par essai montré (Ctrl+E).</translation>
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
        <name>etude::RunDetail</name>
        <message>
            <source>No run selected</source>
            <translation>Aucun essai choisi</translation>
        </message>
        <message>
            <source>%1, seed %2</source>
            <translation>%1, graine %2</translation>
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
            <source>%n clip(s) left out</source>
            <translation>
                <numerusform>%n extrait écarté</numerusform>
                <numerusform>%n extraits écartés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 on %3, %n thread(s) · Etude %4 (%5), libtorch %6 · %7</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Left out:</source>
            <translation>Écartés :</translation>
        </message>
    </context>
    <context>
        <name>etude::RunModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n clip(s) left out</source>
            <translation>
                <numerusform>%n extrait écarté</numerusform>
                <numerusform>%n extraits écartés</numerusform>
            </translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Étude</translation>
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
    </context>
    <context>
        <name>etude::SpectrogramView</name>
        <message>
            <source>Spectrogram</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
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
            <source>The configuration set on the Inspect page. What is not varied below is taken from it.</source>
            <translation>La configuration de la page Examiner. Ce qui ne varie pas ci-dessous en est repris.</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>Faire varier</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>This share of the training part, chosen so that a smaller one lies in a larger one.</source>
            <translation>Cette part des données d’apprentissage, choisie de sorte qu’une petite soit contenue dans une grande.</translation>
        </message>
        <message>
            <source>Training size</source>
            <translation>Taille d’apprentissage</translation>
        </message>
        <message>
            <source>How much of the training part is used; validation and test stay whole.</source>
            <translation>Part des données d’apprentissage utilisée ; validation et test restent entiers.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Apprentissage</translation>
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
            <source>Passes over the training part. The test uses the epoch with the best validation AUC.</source>
            <translation>Passages sur les données d’apprentissage. Le test prend l’époque à la meilleure AUC de validation.</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Taille de lot</translation>
        </message>
        <message>
            <source>Clips in one step of ADAM. Larger batches need more memory.</source>
            <translation>Extraits par pas d’ADAM. De plus grands lots demandent plus de mémoire.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>What this study is called in lists; made from what is varied if left empty.</source>
            <translation>Le nom de l’étude dans les listes ; formé d’après ce qui varie s’il est vide.</translation>
        </message>
        <message>
            <source>Stores the study and trains its runs in the background (Ctrl+Return). They go on if the window is closed.</source>
            <translation>Enregistre l’étude et entraîne ses essais en arrière-plan (Ctrl+Entrée). Ils continuent si la fenêtre est fermée.</translation>
        </message>
        <message>
            <source>×%1</source>
            <translation>×%1</translation>
        </message>
        <message>
            <source>The finished input is multiplied by this factor.</source>
            <translation>L’entrée achevée est multipliée par ce facteur.</translation>
        </message>
        <message numerus="yes">
            <source>This makes %n run(s).</source>
            <translation>
                <numerusform>Cela fait %n essai.</numerusform>
                <numerusform>Cela fait %n essais.</numerusform>
            </translation>
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
            <source>Input %1 × %2, %3 parameters, about %4 of memory for a batch.</source>
            <translation>Entrée %1 × %2, %3 paramètres, environ %4 de mémoire par lot.</translation>
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
            <source>Scale</source>
            <translation>Échelle</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Filter by tag, name or split:test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows the tracks in which every word is found: in tags, path or artist. tag:rock, artist:name, path:live and split:test look in one place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder of audio or a CSV manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropped files</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln tracks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No track matches “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were left out of the import; point here to see why.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>etude::WaveformView</name>
        <message>
            <source>Waveform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The waveform of the clip, full scale from edge to edge; click to move the playhead</source>
            <translation type="unfinished" />
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
