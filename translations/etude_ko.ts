<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
            <translation>살펴보기</translation>
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
            <translation>실험</translation>
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
            <translation>결과</translation>
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
            <translation>프로젝트</translation>
        </message>
        <message>
            <source>A project is a folder that holds a database, the runs and the extracted features. It can be moved as a whole. The demo project synthesises its own small corpus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspect, Experiments, Results</source>
            <translation>살펴보기, 실험, 결과</translation>
        </message>
        <message>
            <source>New project, open a project</source>
            <translation>새 프로젝트, 프로젝트 열기</translation>
        </message>
        <message>
            <source>Queue the study</source>
            <translation>연구를 대기열에 넣기</translation>
        </message>
        <message>
            <source>Previous track, next track</source>
            <translation>이전 곡, 다음 곡</translation>
        </message>
        <message>
            <source>Zoom the spectrogram</source>
            <translation>스펙트로그램 확대</translation>
        </message>
        <message>
            <source>Move the cursor by a frame or a band</source>
            <translation>커서를 프레임 또는 대역만큼 이동</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>보이는 것을 복사</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Help of this page</source>
            <translation>이 페이지의 도움말</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>이 목록</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>단축키</translation>
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
            <translation>선형</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>오디오</translation>
        </message>
        <message>
            <source>Spectrum</source>
            <translation>스펙트럼</translation>
        </message>
        <message>
            <source>Compression</source>
            <translation>압축</translation>
        </message>
        <message>
            <source>Weighting</source>
            <translation>가중</translation>
        </message>
        <message>
            <source>Standardise</source>
            <translation>표준화</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>배율</translation>
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
            <translation>표본율</translation>
        </message>
        <message>
            <source>Sound above half this rate is removed by the resampler (soxr HQ). librosa: sr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clip length</source>
            <translation>클립 길이</translation>
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
            <translation>표현</translation>
        </message>
        <message>
            <source>How frequency is laid out: bands as wide as hearing has them, or bins of equal width. librosa: feature.melspectrogram or stft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mel spectrogram</source>
            <translation>멜 스펙트로그램</translation>
        </message>
        <message>
            <source>Fine at low frequencies, coarse at high ones; a smaller input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>STFT</source>
            <translation>STFT</translation>
        </message>
        <message>
            <source>Every bin of the Fourier transform, equally spaced in Hz.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DFT length</source>
            <translation>DFT 길이</translation>
        </message>
        <message>
            <source>Longer: finer in frequency; bins are the sampling rate over this apart. librosa: n_fft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window length</source>
            <translation>창 길이</translation>
        </message>
        <message>
            <source>Longer: partials come apart, attacks smear. At most the DFT length. librosa: win_length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hop length</source>
            <translation>홉 길이</translation>
        </message>
        <message>
            <source>Samples from one frame to the next. Shorter: finer in time, and more frames to learn from. librosa: hop_length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window</source>
            <translation>창</translation>
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
            <translation>압축</translation>
        </message>
        <message>
            <source>Shapes the distribution of values: a logarithm makes it near-Gaussian, without one a few loud bins rule. librosa: power_to_db</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decibel</source>
            <translation>데시벨</translation>
        </message>
        <message>
            <source>10 log10 of power, relative to the clip's maximum. librosa: power_to_db(ref=max)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>logarithm</source>
            <translation>로그</translation>
        </message>
        <message>
            <source>log(gain X + offset).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>linear</source>
            <translation>선형</translation>
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
            <translation>가중</translation>
        </message>
        <message>
            <source>How strongly each frequency counts. librosa: A_weighting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bypass</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>As it is: low frequencies dominate in most music.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>per frequency</source>
            <translation>주파수별</translation>
        </message>
        <message>
            <source>Each band of the clip gets mean 0 and deviation 1 over time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A-weighting</source>
            <translation>A-가중</translation>
        </message>
        <message>
            <source>The ear's sensitivity after IEC 61672. librosa: A_weighting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standardise</source>
            <translation>표준화</translation>
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
            <translation>계수</translation>
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
            <translation>대기</translation>
        </message>
        <message>
            <source>running</source>
            <translation>실행 중</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>멈춤</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>중단됨</translation>
        </message>
    </context>
    <context>
        <name>TrackModel</name>
        <message>
            <source>train</source>
            <translation>학습</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>검증</translation>
        </message>
        <message>
            <source>test</source>
            <translation>시험</translation>
        </message>
    </context>
    <context>
        <name>etude</name>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
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
            <translation>복사</translation>
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
            <translation>학습</translation>
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
            <translation>데모 말뭉치를 만드는 중</translation>
        </message>
    </context>
    <context>
        <name>etude::ChartPanel</name>
        <message>
            <source>Show all</source>
            <translation>모두 보기</translation>
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
            <translation>실행이 진행 중입니다</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) have not ended</source>
            <translation>
                <numerusform>실행 %n개가 끝나지 않았습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Left running, they go on without the window, also after you log out, and are here at the next start. Stopped runs keep what they learned and can be resumed.</source>
            <translation>그대로 두면 창이 없어도, 로그아웃한 뒤에도 계속되며 다음에 시작할 때 다시 나타납니다. 멈춘 실행은 학습한 내용을 유지하며 이어갈 수 있습니다.</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>창 열어 두기</translation>
        </message>
        <message>
            <source>Stop runs</source>
            <translation>실행 멈추기</translation>
        </message>
        <message>
            <source>Leave running</source>
            <translation>계속 실행</translation>
        </message>
        <message>
            <source>Closes this question only (Escape).</source>
            <translation>이 질문만 닫습니다 (Esc).</translation>
        </message>
    </context>
    <context>
        <name>etude::ExperimentsPage</name>
        <message>
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <source>Start queue</source>
            <translation>대기열 시작</translation>
        </message>
        <message>
            <source>Trains the runs that wait, one after the other, in the background.</source>
            <translation>대기 중인 실행을 배경에서 차례로 학습합니다.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Stops the selected runs after their present step. What they learned is kept; they can be resumed.</source>
            <translation>선택한 실행을 현재 단계가 끝나면 멈춥니다. 학습한 내용은 남으며 다시 이어갈 수 있습니다.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>이어서 실행</translation>
        </message>
        <message>
            <source>Takes the selected runs up again from their last checkpoint.</source>
            <translation>선택한 실행을 마지막 체크포인트부터 이어갑니다.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Opens the run's folder: its specification, events, checkpoints and scores.</source>
            <translation>실행 폴더를 엽니다: 명세, 이벤트, 체크포인트, 점수.</translation>
        </message>
        <message>
            <source>Runs need a data set: import audio on the Inspect page first.</source>
            <translation>실행하려면 데이터 세트가 필요합니다. 먼저 살펴보기 페이지에서 오디오를 가져오세요.</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>살펴보기로 이동</translation>
        </message>
        <message>
            <source>No run yet. Choose on the left what to vary, then queue the runs.</source>
            <translation>아직 실행이 없습니다. 왼쪽에서 바꿀 값을 고른 뒤 대기열에 넣으세요.</translation>
        </message>
        <message>
            <source>Queue runs</source>
            <translation>대기열에 넣기</translation>
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
            <translation>최근</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>새 프로젝트…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>열기…</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>밝게 또는 어둡게</translation>
        </message>
        <message>
            <source>Like the desktop</source>
            <translation>데스크톱 설정 따르기</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>About this page</source>
            <translation>이 페이지에 대하여</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>프로젝트 없음</translation>
        </message>
        <message>
            <source>Make or open a project</source>
            <translation>프로젝트를 만들거나 엽니다</translation>
        </message>
    </context>
    <context>
        <name>etude::HelpSheet</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
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
            <translation>사전 설정</translation>
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
            <translation>형태</translation>
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
                <numerusform>%n개 변경됨</numerusform>
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
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Opening the project</source>
            <translation>프로젝트를 여는 중</translation>
        </message>
        <message>
            <source>Import a folder of audio or a CSV manifest to begin.</source>
            <translation>오디오 폴더나 CSV 목록을 가져와 시작하세요.</translation>
        </message>
        <message>
            <source>Choose a track in the list to see its input.</source>
            <translation>목록에서 곡을 골라 입력을 보세요.</translation>
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
            <translation>새 프로젝트</translation>
        </message>
        <message>
            <source>Project folder (*)</source>
            <translation>프로젝트 폴더 (*)</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>프로젝트 열기</translation>
        </message>
        <message>
            <source>A folder with one folder for each tag…</source>
            <translation>태그마다 하위 폴더가 있는 폴더…</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>폴더 가져오기</translation>
        </message>
        <message>
            <source>A CSV manifest (path, tags, split, artist)…</source>
            <translation>CSV 목록 (path, tags, split, artist)…</translation>
        </message>
        <message>
            <source>Import a manifest</source>
            <translation>목록 가져오기</translation>
        </message>
        <message>
            <source>Manifests (*.csv);;All files (*)</source>
            <translation>목록 (*.csv);;모든 파일 (*)</translation>
        </message>
    </context>
    <context>
        <name>etude::MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>닫기</translation>
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
            <translation>프로젝트가 열려 있지 않습니다.</translation>
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
            <translation>특징 추출 중</translation>
        </message>
        <message>
            <source>validating</source>
            <translation>검증 중</translation>
        </message>
        <message>
            <source>testing</source>
            <translation>시험 중</translation>
        </message>
        <message>
            <source>under 1 min left</source>
            <translation>1분 미만 남음</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>약 %1분 남음</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>약 %1시간 남음</translation>
        </message>
        <message>
            <source>Shows the queue</source>
            <translation>대기열을 봅니다</translation>
        </message>
        <message>
            <source>Validation AUC by epoch of the run that works now</source>
            <translation>현재 실행의 에폭별 검증 AUC</translation>
        </message>
        <message>
            <source>%1 running</source>
            <translation>%1개 실행 중</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1개 대기</translation>
        </message>
        <message>
            <source>%1 finished</source>
            <translation>%1개 완료</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1개 실패</translation>
        </message>
        <message>
            <source>Nothing is queued</source>
            <translation>대기 중인 실행 없음</translation>
        </message>
        <message>
            <source>run %1 of %2, %3</source>
            <translation>실행 %1/%2, %3</translation>
        </message>
        <message>
            <source>epoch %1 of %2</source>
            <translation>에폭 %1/%2</translation>
        </message>
        <message>
            <source>AUC %1</source>
            <translation>AUC %1</translation>
        </message>
        <message>
            <source>%1 clips/s</source>
            <translation>초당 %1개</translation>
        </message>
    </context>
    <context>
        <name>etude::ResultModel</name>
        <message>
            <source>Configuration</source>
            <translation>구성</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>실행</translation>
        </message>
        <message>
            <source>Mean AUC</source>
            <translation>평균 AUC</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>95 % CI</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>표준편차</translation>
        </message>
        <message>
            <source>PR-AUC</source>
            <translation>PR-AUC</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>미완료</translation>
        </message>
        <message>
            <source>What tells this configuration from the others of its study.</source>
            <translation>이 구성을 같은 연구의 다른 구성과 구별하는 값.</translation>
        </message>
        <message>
            <source>Finished runs, which differ in the seed of the initial weights alone.</source>
            <translation>초기 가중치의 시드만 다른, 완료된 실행.</translation>
        </message>
        <message>
            <source>Area under the ROC curve on the test part, averaged over tags, then over runs.</source>
            <translation>시험 부분의 ROC 곡선 아래 면적을 태그, 이어서 실행에 대해 평균한 값.</translation>
        </message>
        <message>
            <source>Half width of the 95 % confidence interval of the mean (Student's t). Needs two runs.</source>
            <translation>평균의 95 % 신뢰구간 반폭 (스튜던트 t). 실행이 둘 이상 필요합니다.</translation>
        </message>
        <message>
            <source>Standard deviation over runs (n - 1). Needs two runs.</source>
            <translation>실행 간 표준편차 (n - 1). 실행이 둘 이상 필요합니다.</translation>
        </message>
        <message>
            <source>Area under the precision-recall curve, averaged over tags, then over runs.</source>
            <translation>정밀도-재현율 곡선 아래 면적을 태그, 이어서 실행에 대해 평균한 값.</translation>
        </message>
        <message>
            <source>Runs of this configuration that have no result yet.</source>
            <translation>아직 결과가 없는 이 구성의 실행.</translation>
        </message>
    </context>
    <context>
        <name>etude::ResultsPage</name>
        <message>
            <source>Results</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>The paper counts differences below 0.005 as non-significant</source>
            <translation>논문은 0.005 미만의 차이를 유의하지 않다고 봅니다</translation>
        </message>
        <message>
            <source>Choi et al. trained one configuration fifteen times: differences in AUC below 0.005 came from the initial weights alone. Yours may spread more, the fewer the clips: see the intervals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose configurations are shown.</source>
            <translation>구성을 보여줄 연구.</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>CSV 내보내기</translation>
        </message>
        <message>
            <source>Writes one line for each run shown (Ctrl+E).</source>
            <translation>표시된 실행마다 한 줄을 씁니다 (Ctrl+E).</translation>
        </message>
        <message>
            <source>All studies</source>
            <translation>모든 연구</translation>
        </message>
        <message>
            <source>No result yet. Results come from finished runs.</source>
            <translation>아직 결과가 없습니다. 결과는 완료된 실행에서 나옵니다.</translation>
        </message>
        <message>
            <source>No run of these has finished yet.</source>
            <translation>아직 완료된 실행이 없습니다.</translation>
        </message>
        <message>
            <source>Go to Experiments</source>
            <translation>실험으로 이동</translation>
        </message>
        <message>
            <source>Export results</source>
            <translation>결과 내보내기</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>쉼표로 구분된 값 (*.csv)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1에 쓸 수 없습니다: %2</translation>
        </message>
    </context>
    <context>
        <name>etude::RunDetail</name>
        <message>
            <source>No run selected</source>
            <translation>선택한 실행 없음</translation>
        </message>
        <message>
            <source>%1, seed %2</source>
            <translation>%1, 시드 %2</translation>
        </message>
        <message>
            <source>epoch %1 of %2</source>
            <translation>에폭 %1/%2</translation>
        </message>
        <message>
            <source>test AUC %1</source>
            <translation>시험 AUC %1</translation>
        </message>
        <message>
            <source>test PR-AUC %1</source>
            <translation>시험 PR-AUC %1</translation>
        </message>
        <message numerus="yes">
            <source>%n clip(s) left out</source>
            <translation>
                <numerusform>클립 %n개 제외</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 on %3, %n thread(s) · Etude %4 (%5), libtorch %6 · %7</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Left out:</source>
            <translation>제외됨:</translation>
        </message>
    </context>
    <context>
        <name>etude::RunModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message numerus="yes">
            <source>%n clip(s) left out</source>
            <translation>
                <numerusform>클립 %n개 제외</numerusform>
            </translation>
        </message>
        <message>
            <source>Study</source>
            <translation>연구</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>구성</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>에폭</translation>
        </message>
        <message>
            <source>Validation AUC</source>
            <translation>검증 AUC</translation>
        </message>
        <message>
            <source>Test AUC</source>
            <translation>시험 AUC</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>비고</translation>
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
            <translation>모두 보기</translation>
        </message>
    </context>
    <context>
        <name>etude::StatePane</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Stop this; what is finished is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation>자세히</translation>
        </message>
    </context>
    <context>
        <name>etude::StudyForm</name>
        <message>
            <source>Data</source>
            <translation>데이터</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>데이터 세트</translation>
        </message>
        <message>
            <source>Tagged tracks with their split; import one on the Inspect page.</source>
            <translation>분할이 정해진 태그된 곡들. 살펴보기 페이지에서 가져옵니다.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>The configuration set on the Inspect page. What is not varied below is taken from it.</source>
            <translation>살펴보기 페이지에서 정한 구성. 아래에서 바꾸지 않는 값은 여기서 옵니다.</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>바꿀 값</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>This share of the training part, chosen so that a smaller one lies in a larger one.</source>
            <translation>학습 부분 중 이 비율. 작은 부분은 큰 부분에 포함됩니다.</translation>
        </message>
        <message>
            <source>Training size</source>
            <translation>학습 크기</translation>
        </message>
        <message>
            <source>How much of the training part is used; validation and test stay whole.</source>
            <translation>학습 부분을 얼마나 쓸지. 검증과 시험은 그대로입니다.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>학습</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>시드 수</translation>
        </message>
        <message>
            <source>Runs of each configuration, which differ in the initial weights alone. An interval needs two; five tell differences of about 0.005.</source>
            <translation>초기 가중치만 다른, 구성마다의 실행 수. 구간에는 둘이 필요하고, 다섯이면 약 0.005의 차이를 가릴 수 있습니다.</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>에폭</translation>
        </message>
        <message>
            <source>Passes over the training part. The test uses the epoch with the best validation AUC.</source>
            <translation>학습 부분을 도는 횟수. 시험은 검증 AUC가 가장 좋은 에폭을 씁니다.</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>배치 크기</translation>
        </message>
        <message>
            <source>Clips in one step of ADAM. Larger batches need more memory.</source>
            <translation>ADAM 한 단계의 클립 수. 배치가 크면 메모리가 더 필요합니다.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>What this study is called in lists; made from what is varied if left empty.</source>
            <translation>목록에 보이는 연구 이름. 비워 두면 바꾸는 값에서 만들어집니다.</translation>
        </message>
        <message>
            <source>Stores the study and trains its runs in the background (Ctrl+Return). They go on if the window is closed.</source>
            <translation>연구를 저장하고 배경에서 학습합니다 (Ctrl+Return). 창을 닫아도 계속됩니다.</translation>
        </message>
        <message>
            <source>×%1</source>
            <translation>×%1</translation>
        </message>
        <message>
            <source>The finished input is multiplied by this factor.</source>
            <translation>완성된 입력에 이 값을 곱합니다.</translation>
        </message>
        <message numerus="yes">
            <source>This makes %n run(s).</source>
            <translation>
                <numerusform>실행 %n개가 됩니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Queue %n run(s)</source>
            <translation>
                <numerusform>실행 %n개 대기열에 넣기</numerusform>
            </translation>
        </message>
        <message>
            <source>No data set yet.</source>
            <translation>아직 데이터 세트가 없습니다.</translation>
        </message>
        <message>
            <source>%1 tracks, %2 tags; train %3, validation %4, test %5</source>
            <translation>곡 %1개, 태그 %2개; 학습 %3, 검증 %4, 시험 %5</translation>
        </message>
        <message>
            <source>Input %1 × %2, %3 parameters, about %4 of memory for a batch.</source>
            <translation>입력 %1 × %2, 매개변수 %3개, 배치당 메모리 약 %4.</translation>
        </message>
        <message>
            <source>A study needs a data set: import one on the Inspect page.</source>
            <translation>연구에는 데이터 세트가 필요합니다. 살펴보기 페이지에서 가져오세요.</translation>
        </message>
        <message>
            <source>Choose at least one value of %1.</source>
            <translation>%1의 값을 하나 이상 고르세요.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>배율</translation>
        </message>
    </context>
    <context>
        <name>etude::TaskRail</name>
        <message>
            <source>Inspect</source>
            <translation>살펴보기</translation>
        </message>
        <message>
            <source>Experiments</source>
            <translation>실험</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>See and hear what the network is given</source>
            <translation>신경망에 주어지는 입력을 보고 듣습니다</translation>
        </message>
        <message>
            <source>Make studies and watch their runs</source>
            <translation>연구를 만들고 실행을 지켜봅니다</translation>
        </message>
        <message>
            <source>Read off whether a choice mattered</source>
            <translation>선택이 영향을 주었는지 확인합니다</translation>
        </message>
    </context>
    <context>
        <name>etude::TrackModel</name>
        <message>
            <source>Track</source>
            <translation>곡</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>분할</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>아티스트</translation>
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
            <translation>데이터 세트</translation>
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
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln tracks</source>
            <translation type="unfinished">
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
            <translation>가져오기…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were left out of the import; point here to see why.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation type="unfinished">
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
            <translation>오디오 전처리는 음악 태거에 어떤 영향을 줄까요?</translation>
        </message>
        <message>
            <source>A project is a folder with your data sets, studies and runs. The demo project is made on this computer: about a minute, no download.</source>
            <translation>프로젝트는 데이터 세트, 연구, 실행이 담긴 폴더입니다. 데모 프로젝트는 이 컴퓨터에서 만들어집니다: 약 1분, 내려받기 없음.</translation>
        </message>
        <message>
            <source>Make the demo project</source>
            <translation>데모 프로젝트 만들기</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>새 프로젝트…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>프로젝트 열기…</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>최근</translation>
        </message>
    </context>
</TS>
