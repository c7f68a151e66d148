<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>ChartLayout</name>
        <message>
            <source>and %1 more</source>
            <translation>외 %1개</translation>
        </message>
        <message>
            <source>points not shown: %1</source>
            <translation>보이지 않는 점: %1</translation>
        </message>
        <message>
            <source>left: %1 · right: %2</source>
            <translation>왼쪽: %1 · 오른쪽: %2</translation>
        </message>
    </context>
    <context>
        <name>ClaimChart</name>
        <message>
            <source>Times</source>
            <translation>배</translation>
        </message>
        <message>
            <source>Test ROC-AUC, deviation from the mean of seeds</source>
            <translation>테스트 ROC-AUC, 시드 평균에서의 편차</translation>
        </message>
        <message>
            <source>Test ROC-AUC, for each doubling of the data</source>
            <translation>테스트 ROC-AUC, 데이터가 두 배가 될 때마다</translation>
        </message>
        <message>
            <source>Test ROC-AUC, difference</source>
            <translation>테스트 ROC-AUC, 차이</translation>
        </message>
        <message>
            <source>as claimed</source>
            <translation>주장대로</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>확인된 것</translation>
        </message>
        <message>
            <source>No run of this claim has a result yet.</source>
            <translation>이 주장의 실행 가운데 결과가 나온 것이 아직 없습니다.</translation>
        </message>
        <message>
            <source>found</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>95 % CI</translation>
        </message>
        <message>
            <source>95 % CI over seeds</source>
            <translation>시드에 대한 95 % CI</translation>
        </message>
        <message numerus="yes">
            <source>%n not run yet: left out</source>
            <translation>
                <numerusform>아직 실행되지 않은 %n개: 제외</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClipPanel</name>
        <message>
            <source>Inspect</source>
            <translation>살펴보기</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>재생</translation>
        </message>
    </context>
    <context>
        <name>ColorMap</name>
        <message>
            <source>Magma</source>
            <translation>마그마</translation>
        </message>
        <message>
            <source>Viridis</source>
            <translation>비리디스</translation>
        </message>
        <message>
            <source>Cividis</source>
            <translation>시비디스</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>회색</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCharts</name>
        <message>
            <source>Difference in test %1</source>
            <translation>시험 %1의 차이</translation>
        </message>
        <message>
            <source>%1 − %2</source>
            <translation>%1 − %2</translation>
        </message>
        <message numerus="yes">
            <source>%n pairs: too few for an interval</source>
            <translation>
                <numerusform>쌍 %n개: 구간을 구하기에 너무 적음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs: too few for an interval</source>
            <translation>
                <numerusform>실행 %n회: 구간을 구하기에 너무 적음</numerusform>
            </translation>
        </message>
        <message>
            <source>difference</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>95% 신뢰구간</translation>
        </message>
        <message numerus="yes">
            <source>%n with fewer than 3 pairs of runs: too few for an interval</source>
            <translation>
                <numerusform>%n개는 실행 쌍 3개 미만: 구간을 구하기에 너무 적음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without runs that pair: left out</source>
            <translation>
                <numerusform>%n개는 짝을 이루는 실행이 없어 제외함</numerusform>
            </translation>
        </message>
        <message>
            <source>The runs of the two neither pair nor are enough for an estimate without pairs.</source>
            <translation>두 쪽의 실행은 짝을 이루지 않으며, 쌍 없이 추정하기에도 부족합니다.</translation>
        </message>
        <message>
            <source>another training run</source>
            <translation>다른 학습</translation>
        </message>
        <message numerus="yes">
            <source>%n seeds</source>
            <translation>
                <numerusform>시드 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 runs, unpaired</source>
            <translation>실행 %1개와 %2개, 짝 없음</translation>
        </message>
        <message>
            <source>%1 test clips of %2 artists, %3 draws</source>
            <translation>아티스트 %2명의 시험 클립 %1개, 추출 %3회</translation>
        </message>
        <message>
            <source>not all else is equal</source>
            <translation>다른 조건이 모두 같지는 않음</translation>
        </message>
        <message>
            <source>No two levels have runs that can be compared.</source>
            <translation>비교할 수 있는 실행을 가진 두 수준이 없습니다.</translation>
        </message>
        <message>
            <source>Difference, first less second</source>
            <translation>차이, 첫째 빼기 둘째</translation>
        </message>
        <message numerus="yes">
            <source>one is better, by Holm's method over all %n pairs of levels</source>
            <translation>
                <numerusform>수준 %n쌍 전체에 대한 Holm 방법으로 한쪽이 더 나음</numerusform>
            </translation>
        </message>
        <message>
            <source>neither is</source>
            <translation>어느 쪽도 아님</translation>
        </message>
        <message numerus="yes">
            <source>of no pair one is better by Holm's method over all %n</source>
            <translation>
                <numerusform>Holm 방법으로 %n쌍 모두에서 어느 한쪽도 더 낫지 않음</numerusform>
            </translation>
        </message>
        <message>
            <source>Difference in test ROC-AUC of each tag</source>
            <translation>태그별 시험 ROC-AUC 차이</translation>
        </message>
        <message>
            <source>No tag has two clips or more of either class.</source>
            <translation>두 부류 모두 클립이 둘 이상인 태그가 없습니다.</translation>
        </message>
        <message>
            <source>p (FDR) &lt; %1</source>
            <translation>p (FDR) &lt; %1</translation>
        </message>
        <message>
            <source>not told from chance</source>
            <translation>우연과 구별되지 않음</translation>
        </message>
        <message>
            <source>95 % CI (DeLong)</source>
            <translation>95 % CI (DeLong)</translation>
        </message>
        <message>
            <source>95 % CI of another test set (DeLong), each tag by itself</source>
            <translation>다른 시험 세트의 95 % CI (DeLong), 태그마다 따로</translation>
        </message>
        <message numerus="yes">
            <source>%n tags with fewer than two clips of a class: left out</source>
            <translation>
                <numerusform>한 부류의 클립이 둘보다 적은 태그 %n개: 제외</numerusform>
            </translation>
        </message>
        <message>
            <source>one seed: nothing is known of another training run</source>
            <translation>시드 하나: 다른 학습에 대해서는 알 수 없음</translation>
        </message>
        <message>
            <source>another test set</source>
            <translation>다른 시험 집합</translation>
        </message>
        <message>
            <source>both</source>
            <translation>둘 다</translation>
        </message>
        <message>
            <source>Differences in test %1, all pairs of levels</source>
            <translation>테스트 %1의 차이, 모든 수준 쌍</translation>
        </message>
        <message>
            <source>95 % CI over training runs, each pair by itself</source>
            <translation>학습 실행에 대한 95% 신뢰구간, 쌍마다 따로</translation>
        </message>
        <message>
            <source>within ± %1</source>
            <translation>± %1 안</translation>
        </message>
    </context>
    <context>
        <name>ComparisonWords</name>
        <message>
            <source>Two configurations</source>
            <translation>두 구성</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationFigure</name>
        <message>
            <source>Test ROC-AUC by configuration</source>
            <translation>구성별 시험 ROC-AUC</translation>
        </message>
        <message>
            <source>No run has finished yet.</source>
            <translation>아직 완료된 실행이 없습니다.</translation>
        </message>
        <message>
            <source>where nothing else stands: %1</source>
            <translation>다른 표시가 없는 곳: %1</translation>
        </message>
        <message>
            <source>sizes: %1</source>
            <translation>크기: %1</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>the best %1 of %2 others</source>
            <translation>기타 %2개 중 가장 좋은 %1개</translation>
        </message>
    </context>
    <context>
        <name>DatasetCharts</name>
        <message numerus="yes">
            <source>%1, the %L2 most frequent of %Ln tags</source>
            <translation>
                <numerusform>%1, 태그 %Ln개 중 가장 흔한 %L2개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % of the tracks</source>
            <translation>곡의 %1 %</translation>
        </message>
        <message>
            <source>No track that is counted has a tag.</source>
            <translation>집계한 곡 중 태그가 있는 곡이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>곡 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag frequency</source>
            <translation>태그 빈도</translation>
        </message>
        <message>
            <source>Share of the set's tracks (%)</source>
            <translation>세트의 곡 중 비율 (%)</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>곡</translation>
        </message>
        <message>
            <source>Tags per track</source>
            <translation>곡당 태그</translation>
        </message>
        <message>
            <source>Number of tags</source>
            <translation>태그 수</translation>
        </message>
        <message>
            <source>There is no track to count.</source>
            <translation>집계할 곡이 없습니다.</translation>
        </message>
        <message>
            <source>Tag co-occurrence</source>
            <translation>태그 동시 출현</translation>
        </message>
        <message>
            <source>Tag in the column</source>
            <translation>열의 태그</translation>
        </message>
        <message>
            <source>Tag in the row</source>
            <translation>행의 태그</translation>
        </message>
        <message>
            <source>There is no pair of tags to count.</source>
            <translation>집계할 태그 쌍이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks with both</source>
            <translation>
                <numerusform>둘 다 있는 곡 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Tracks with both</source>
            <translation>둘 다 있는 곡</translation>
        </message>
        <message>
            <source>P(column | row)</source>
            <translation>P(열 | 행)</translation>
        </message>
        <message>
            <source>Jaccard index</source>
            <translation>자카드 지수</translation>
        </message>
        <message>
            <source>Normalised PMI</source>
            <translation>정규화 PMI</translation>
        </message>
    </context>
    <context>
        <name>DemoHelp</name>
        <message>
            <source>slow, with pad and reverb, without drums</source>
            <translation>느리고 패드와 잔향이 있으며 드럼이 없음</translation>
        </message>
        <message>
            <source>a synthesised bass plays</source>
            <translation>합성 베이스가 연주됨</translation>
        </message>
        <message>
            <source>FM bells play</source>
            <translation>FM 벨이 연주됨</translation>
        </message>
        <message>
            <source>brass-like saws play</source>
            <translation>금관 같은 톱니파가 연주됨</translation>
        </message>
        <message>
            <source>the treble of the mix is raised by 9 dB or more</source>
            <translation>믹스의 고음이 9 dB 이상 높음</translation>
        </message>
        <message>
            <source>hands clap where the snare drum would play</source>
            <translation>스네어 드럼 자리에서 손뼉을 침</translation>
        </message>
        <message>
            <source>the music rises by 18 dB or more</source>
            <translation>음악이 18 dB 이상 커짐</translation>
        </message>
        <message>
            <source>the treble of the mix is lowered by 12 dB or more</source>
            <translation>믹스의 고음이 12 dB 이상 낮음</translation>
        </message>
        <message>
            <source>the whole mix is overdriven; a guitar's own amplifier does not count</source>
            <translation>믹스 전체가 오버드라이브됨. 기타 자체의 앰프는 해당하지 않음</translation>
        </message>
        <message>
            <source>tonic and fifth sound throughout</source>
            <translation>으뜸음과 5도가 내내 울림</translation>
        </message>
        <message>
            <source>the whole mix comes back after 0.2 to 0.5 s, each time 6 dB softer</source>
            <translation>믹스 전체가 0.2–0.5 s 뒤에 되풀이되며, 매번 6 dB 작아짐</translation>
        </message>
        <message>
            <source>plucked strings play through an overdriven amplifier of their own</source>
            <translation>뜯는 현이 자체 오버드라이브 앰프를 거쳐 연주됨</translation>
        </message>
        <message>
            <source>135 beats a minute or more</source>
            <translation>분당 135박 이상</translation>
        </message>
        <message>
            <source>a flute-like tone with breath plays</source>
            <translation>숨소리 섞인 플루트 같은 소리가 연주됨</translation>
        </message>
        <message>
            <source>the kick drum marks each beat of a 4/4 bar</source>
            <translation>킥 드럼이 4/4 마디의 박마다 울림</translation>
        </message>
        <message>
            <source>swing, with brushes or a walking bass, and with piano or brass</source>
            <translation>스윙이며 브러시나 워킹 베이스가 있고, 피아노나 금관이 있음</translation>
        </message>
        <message>
            <source>slow, dark and from a worn record</source>
            <translation>느리고 어둡고 낡은 음반의 소리</translation>
        </message>
        <message>
            <source>the scale is major</source>
            <translation>장음계임</translation>
        </message>
        <message>
            <source>the scale is natural minor</source>
            <translation>자연 단음계임</translation>
        </message>
        <message>
            <source>there is tape hiss</source>
            <translation>테이프 잡음이 있음</translation>
        </message>
        <message>
            <source>an organ of drawbars with a turning loudspeaker plays</source>
            <translation>회전 스피커가 달린 드로바 오르간이 연주됨</translation>
        </message>
        <message>
            <source>slow detuned saws play</source>
            <translation>음정을 살짝 어긋나게 한 느린 톱니파가 연주됨</translation>
        </message>
        <message>
            <source>drums or a shaker play</source>
            <translation>드럼이나 셰이커가 연주됨</translation>
        </message>
        <message>
            <source>a piano-like tone plays</source>
            <translation>피아노 같은 소리가 연주됨</translation>
        </message>
        <message>
            <source>plucked strings play without an amplifier</source>
            <translation>뜯는 현이 앰프 없이 연주됨</translation>
        </message>
        <message>
            <source>a room rings for a second or more</source>
            <translation>공간의 울림이 1초 이상 이어짐</translation>
        </message>
        <message>
            <source>electric guitar and a full drum kit play, without swing</source>
            <translation>일렉트릭 기타와 온전한 드럼 세트가 스윙 없이 연주됨</translation>
        </message>
        <message>
            <source>82 beats a minute or less</source>
            <translation>분당 82박 이하</translation>
        </message>
        <message>
            <source>all notes end after a third of their time or sooner</source>
            <translation>모든 음이 제 길이의 3분의 1 안에 끝남</translation>
        </message>
        <message>
            <source>bowed strings play</source>
            <translation>활로 켜는 현이 연주됨</translation>
        </message>
        <message>
            <source>the second half of each beat comes late, after 0.6 to 0.7 of it</source>
            <translation>박의 뒷부분이 늦게, 박의 0.6–0.7 지점에서 나옴</translation>
        </message>
        <message>
            <source>fast, with a kick drum on each beat and a synthesised bass</source>
            <translation>빠르고 박마다 킥 드럼이 있으며 합성 베이스가 있음</translation>
        </message>
        <message>
            <source>the instruments' level trembles by 12 dB, 4 to 8 times a second</source>
            <translation>악기의 음량이 초당 4–8번, 12 dB씩 떨림</translation>
        </message>
        <message>
            <source>a worn record crackles</source>
            <translation>낡은 음반의 잡음이 튐</translation>
        </message>
        <message>
            <source>a synthetic voice sings vowels</source>
            <translation>합성 음성이 모음을 노래함</translation>
        </message>
        <message>
            <source>three beats to a bar, the first of them low or stressed</source>
            <translation>한 마디에 세 박, 첫 박이 낮거나 강함</translation>
        </message>
        <message>
            <source>Logarithmic compression of magnitudes improves tagging (section 2.3, Fig. 5).</source>
            <translation>크기를 로그로 압축하면 태깅이 좋아집니다 (2.3절, 그림 5).</translation>
        </message>
        <message>
            <source>Under Compression check decibel and linear; 5 seeds. 10 runs.</source>
            <translation>압축에서 데시벨과 선형을 선택하세요. 시드 5개. 실행 10개.</translation>
        </message>
        <message>
            <source>Mel spectrogram or STFT: neither wins, whatever the size of the training set; and the AUC grows linearly while the data grows exponentially (section 2.2, Fig. 3).</source>
            <translation>멜 스펙트로그램과 STFT: 학습 세트의 크기와 관계없이 우열이 없습니다. 데이터가 지수적으로 늘 때 AUC는 선형으로 오릅니다 (2.2절, 그림 3).</translation>
        </message>
        <message>
            <source>Under Representation check mel spectrogram and STFT, under Training size 25, 50 and 100 %; 3 seeds. 18 runs.</source>
            <translation>표현에서 멜 스펙트로그램과 STFT를, 학습 크기에서 25, 50, 100 %를 선택하세요. 시드 3개. 실행 18개.</translation>
        </message>
        <message>
            <source>Weighting of frequencies hardly matters, and neither does scaling of the input (section 2.4, Fig. 5).</source>
            <translation>주파수 가중은 거의 영향이 없고, 입력의 배율도 마찬가지입니다 (2.4절, 그림 5).</translation>
        </message>
        <message>
            <source>Under Weighting check bypass, per frequency and A-weighting, under Scale ×1 and ×10; 3 seeds. 18 runs.</source>
            <translation>가중에서 없음, 주파수별, A-가중을, 배율에서 ×1과 ×10을 선택하세요. 시드 3개. 실행 18개.</translation>
        </message>
        <message>
            <source>Runs that differ in their initial weights alone have different AUCs: a difference that small says nothing (section 2.1, Fig. 2).</source>
            <translation>초기 가중치만 다른 실행도 AUC가 다릅니다. 그만큼 작은 차이는 아무것도 말해 주지 않습니다 (2.1절, 그림 2).</translation>
        </message>
        <message>
            <source>Vary nothing; 15 seeds. 15 runs, whose points show the spread.</source>
            <translation>아무 값도 바꾸지 마세요. 시드 15개. 실행 15개의 점이 흩어짐을 보여 줍니다.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>True if</source>
            <translation>참인 조건</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>곡</translation>
        </message>
        <message>
            <source>Nothing of it was recorded: a synthesiser plays %1 tracks of %2 s from a seed. The demo project's is %3, and the same seed gives the same tracks.</source>
            <translation>녹음한 것은 없습니다. 신시사이저가 시드에서 %2 s 곡 %1개를 연주합니다. 데모 프로젝트의 시드는 %3이며, 같은 시드는 같은 곡을 만듭니다.</translation>
        </message>
        <message>
            <source>Half of the artists play anything, the others ambient, jazz, lo-fi, rock or techno. Each plays %1 tracks in a row and keeps a favourite instrument and a liking for some tempi. All tracks of an artist lie in the same set: training, validation or test.</source>
            <translation>아티스트의 절반은 무엇이든 연주하고, 나머지는 앰비언트, 재즈, 로파이, 록, 테크노를 연주합니다. 저마다 곡 %1개를 잇달아 연주하며 좋아하는 악기와 템포가 있습니다. 한 아티스트의 곡은 모두 학습, 검증, 시험 중 같은 세트에 있습니다.</translation>
        </message>
        <message>
            <source>As with people's tags, the labels are not quite right: of the true ones %1 are missing, and %2 of all others are added.</source>
            <translation>사람이 단 태그처럼 레이블이 완전히 맞지는 않습니다. 참인 것 중 %1가 빠져 있고, 나머지 중 %2가 더해져 있습니다.</translation>
        </message>
        <message>
            <source>Loudness, treble, hiss and the balance of the instruments vary as well, more than any tag says: that is what preprocessing has to cope with.</source>
            <translation>음량, 고음, 잡음, 악기의 균형도 태그가 말하는 것보다 더 다양합니다. 전처리가 감당해야 하는 것이 바로 이것입니다.</translation>
        </message>
        <message>
            <source>Choi, Fazekas, Sandler and Cho trained on 200,000 recordings. Each of their claims is one study here: queue it on the Experiments page, or with the command, in which PROJECT is the project's folder and DATASET the data set's name; etude-cli study run -P PROJECT then trains it.</source>
            <translation>Choi, Fazekas, Sandler, Cho는 녹음 20만 개로 학습했습니다. 그들의 주장 하나하나가 여기서는 연구 하나입니다. 실험 페이지에서 대기열에 넣거나 명령을 쓰세요. PROJECT는 프로젝트 폴더, DATASET은 데이터 세트의 이름입니다. 그다음 etude-cli study run -P PROJECT가 학습합니다.</translation>
        </message>
        <message>
            <source>Why compression can be expected to win here: in a clip some instruments are up to 16 dB softer than others, notes die away, and the treble may be far below the rest. In linear power only the loudest bins are left of that; decibels keep all of it. Recordings are alike in this, but how strong it is was our choice: that decibel wins can be tried here, by how much says nothing about recordings.</source>
            <translation>여기서 압축이 이길 것으로 보는 까닭: 한 클립에서 어떤 악기는 다른 악기보다 최대 16 dB 작고, 음은 잦아들며, 고음은 나머지보다 훨씬 낮을 수 있습니다. 선형 파워에서는 가장 큰 빈만 남지만 데시벨은 모두 유지합니다. 녹음도 이와 비슷하지만 그 정도는 우리가 정했습니다. 데시벨이 이기는지는 여기서 시험할 수 있어도, 얼마나 이기는지는 녹음에 대해 아무것도 말하지 않습니다.</translation>
        </message>
        <message>
            <source>Weighting per frequency makes the treble of all clips alike, and that is what bright and dark are about: on these tags it can be expected to lose, so look at single tags before you take the mean for an answer.</source>
            <translation>주파수별 가중은 모든 클립의 고음을 비슷하게 만드는데, bright와 dark가 바로 고음에 대한 태그입니다. 이 태그에서는 질 것으로 보이니, 평균을 답으로 삼기 전에 태그를 하나씩 보세요.</translation>
        </message>
        <message>
            <source>The test set is small, so intervals are wide: what the paper found equal may come out either way. Where intervals overlap, add seeds before you conclude.</source>
            <translation>시험 세트가 작아 구간이 넓습니다. 논문에서 같다고 한 것이 어느 쪽으로든 나올 수 있습니다. 구간이 겹치면 결론을 내리기 전에 시드를 더하세요.</translation>
        </message>
        <message>
            <source>The demo's tags</source>
            <translation>데모의 태그</translation>
        </message>
        <message>
            <source>How the corpus is made</source>
            <translation>말뭉치를 만드는 방법</translation>
        </message>
        <message>
            <source>Try the paper's claims</source>
            <translation>논문의 주장 시험하기</translation>
        </message>
    </context>
    <context>
        <name>EffectFigure</name>
        <message>
            <source>All runs shown have one configuration: there is no effect to see. Queue a study that varies a field.</source>
            <translation>표시된 모든 실행의 구성이 하나입니다: 볼 효과가 없습니다. 필드를 바꾸는 연구를 대기열에 넣으십시오.</translation>
        </message>
        <message>
            <source>An interaction needs two fields; choose another to group or colour by.</source>
            <translation>상호작용에는 필드 둘이 필요합니다. 묶거나 색칠할 다른 필드를 고르십시오.</translation>
        </message>
        <message>
            <source>These runs tell no such interaction: it takes two fields whose levels are run in all combinations. Queue a study that crosses them, or choose both fields to see the means as they are.</source>
            <translation>이 실행들로는 그런 상호작용을 알 수 없습니다. 수준이 모든 조합으로 실행된 두 항목이 필요합니다. 둘을 교차하는 연구를 대기열에 넣거나, 두 항목을 모두 선택하여 평균을 그대로 보십시오.</translation>
        </message>
        <message>
            <source>n = %1 runs</source>
            <translation>n = 실행 %1개</translation>
        </message>
    </context>
    <context>
        <name>EpochFigure</name>
        <message>
            <source>the epoch that was tested</source>
            <translation>테스트한 에폭</translation>
        </message>
        <message>
            <source>the median of the epochs that were tested</source>
            <translation>테스트한 에폭의 중앙값</translation>
        </message>
        <message>
            <source>Validation ROC-AUC over epochs</source>
            <translation>에폭별 검증 ROC-AUC</translation>
        </message>
        <message>
            <source>No run has finished yet. The curves of those that train are on Experiments.</source>
            <translation>아직 완료된 실행이 없습니다. 학습 중인 실행의 곡선은 실험에 있습니다.</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>에폭</translation>
        </message>
        <message>
            <source>tested</source>
            <translation>테스트한 에포크</translation>
        </message>
        <message>
            <source>large dots: the median epoch that was tested</source>
            <translation>큰 점: 테스트한 에폭의 중앙값</translation>
        </message>
        <message>
            <source>large dots: the epochs that were tested</source>
            <translation>큰 점: 테스트한 에폭</translation>
        </message>
        <message numerus="yes">
            <source>%n bands left out, which would hide one another: their intervals are in the table, and up to %1 selected configurations have bands</source>
            <translation>
                <numerusform>서로 가리게 될 띠 %n개를 뺐습니다: 구간은 표에 있으며, 선택한 구성은 %1개까지 띠가 있습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n configurations without a validated epoch</source>
            <translation>
                <numerusform>검증된 에포크가 없는 구성 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Validation ROC-AUC (macro)</source>
            <translation>검증 ROC-AUC (매크로)</translation>
        </message>
    </context>
    <context>
        <name>FigureParts</name>
        <message>
            <source>seed %1</source>
            <translation>시드 %1</translation>
        </message>
        <message>
            <source>%1 has %2 levels, more than there are colours: names instead</source>
            <translation>%1의 수준이 %2개로 색보다 많아 이름으로 표시합니다</translation>
        </message>
        <message>
            <source>%1 of %2 configurations: the selected and the best</source>
            <translation>구성 %2개 중 %1개: 선택한 구성과 상위 구성</translation>
        </message>
        <message>
            <source>the best %1 of %2 configurations</source>
            <translation>구성 %2개 중 상위 %1개</translation>
        </message>
        <message>
            <source>where no size stands: all the data</source>
            <translation>크기가 없으면 데이터 전체</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>평균</translation>
        </message>
        <message>
            <source>run</source>
            <translation>학습 실행</translation>
        </message>
        <message>
            <source>%1, n = %2 seeds</source>
            <translation>%1, n = 시드 %2개</translation>
        </message>
        <message>
            <source>%1, n = %2 to %3 seeds</source>
            <translation>%1, n = 시드 %2~%3개</translation>
        </message>
        <message numerus="yes">
            <source>%n runs: too few for an interval</source>
            <translation>
                <numerusform>실행 %n회: 구간을 구하기에 너무 적음</numerusform>
            </translation>
        </message>
        <message>
            <source>Test ROC-AUC (macro)</source>
            <translation>시험 ROC-AUC (매크로)</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Fig. 5 configurations</source>
            <translation>그림 5 구성</translation>
        </message>
        <message>
            <source>Fig. 2 seeds</source>
            <translation>그림 2 시드</translation>
        </message>
        <message>
            <source>Fig. 3 data size</source>
            <translation>그림 3 데이터 크기</translation>
        </message>
        <message>
            <source>Scale and bias</source>
            <translation>스케일과 편향</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>에폭</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>효과</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>선택지</translation>
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
            <translation>이 그림은 신경망의 입력 그 자체입니다. 같은 구성에 대한 같은 함수가 이 그림, 히스토그램, 곡선, 학습 배치를 만듭니다.</translation>
        </message>
        <message>
            <source>Experiments</source>
            <translation>실험</translation>
        </message>
        <message>
            <source>A cancelled or interrupted run keeps its last checkpoint and can be resumed.</source>
            <translation>취소되거나 중단된 실행은 마지막 체크포인트를 유지하며 이어서 실행할 수 있습니다.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>AUC is the area under the ROC curve on the test set, averaged over the tags that have both classes there. A point is one run, the interval is that of the mean (95 %, Student's t).</source>
            <translation>AUC는 시험 세트의 ROC 곡선 아래 면적을, 두 클래스가 모두 있는 태그에 대해 평균한 값입니다. 점은 실행 하나, 구간은 평균의 구간입니다(95 %, 스튜던트 t).</translation>
        </message>
        <message>
            <source>Choi et al. found that differences below 0.005 are not significant: fifteen runs that differed in their initial weights alone spread as much. With fewer clips or seeds the spread is larger; where intervals overlap, add seeds before you conclude.</source>
            <translation>Choi 등은 0.005 미만의 차이가 유의하지 않음을 보였습니다. 초기 가중치만 다른 열다섯 실행이 그만큼 흩어졌기 때문입니다. 클립이나 시드가 적으면 더 크게 흩어집니다. 구간이 겹치면 결론 전에 시드를 더하세요.</translation>
        </message>
        <message>
            <source>In the chart the wheel zooms, dragging pans, a double click resets, and the context menu exports.</source>
            <translation>차트에서는 휠로 확대하고, 끌어서 움직이고, 두 번 눌러 되돌리며, 오른쪽 단추 메뉴로 내보냅니다.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>프로젝트</translation>
        </message>
        <message>
            <source>A project is a folder that holds a database, the runs and the extracted features. It can be moved as a whole. The demo project synthesises its own small corpus.</source>
            <translation>프로젝트는 데이터베이스, 실행, 추출한 특징이 담긴 폴더이며 통째로 옮길 수 있습니다. 데모 프로젝트는 작은 말뭉치를 직접 합성합니다.</translation>
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
            <source>Undo and redo: tags beside the tracks, changes of the queue, else the configuration</source>
            <translation>실행 취소와 다시 실행: 트랙 옆의 태그, 대기열의 변경, 아니면 설정</translation>
        </message>
        <message>
            <source>Queue the study</source>
            <translation>연구를 대기열에 넣기</translation>
        </message>
        <message>
            <source>Move the selected runs or studies in the queue</source>
            <translation>선택한 실행이나 연구를 대기열에서 옮기기</translation>
        </message>
        <message>
            <source>Remove the selected runs from the queue</source>
            <translation>선택한 실행을 대기열에서 빼기</translation>
        </message>
        <message>
            <source>Delete the selected runs with their files</source>
            <translation>선택한 실행을 파일과 함께 지우기</translation>
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
        <message>
            <source>The form on the right reads in the order in which the signal flows. A dot marks a value that differs from the preset's; the button beside it brings the preset's back.</source>
            <translation>오른쪽 양식은 신호가 흐르는 순서대로 읽습니다. 점은 사전 설정과 다른 값을 표시하며, 옆의 단추로 사전 설정의 값으로 되돌립니다.</translation>
        </message>
        <message>
            <source>At the end of the form, the copy button gives the configuration as a sentence for a paper, as JSON, or as a Python program on librosa that computes the same input.</source>
            <translation>양식 끝의 복사 단추는 구성을 논문에 쓸 문장, JSON, 또는 같은 입력을 계산하는 librosa 파이썬 프로그램으로 제공합니다.</translation>
        </message>
        <message>
            <source>What is standardised with the training set needs its statistics. They are computed on request, once for every configuration that agrees up to that step.</source>
            <translation>학습 세트로 표준화하려면 그 통계가 필요합니다. 통계는 요청할 때 계산되며, 그 단계까지 같은 모든 구성에 한 번이면 됩니다.</translation>
        </message>
        <message>
            <source>Import (Ctrl+I) reads the layouts of MSD, MTG-Jamendo, MagnaTagATune and FMA, a folder for each tag, and any CSV or TSV table. It shows what it understands before anything is stored. Files stay where they are.</source>
            <translation>가져오기(Ctrl+I)는 MSD, MTG-Jamendo, MagnaTagATune, FMA의 구조와 태그별 폴더, 모든 CSV·TSV 표를 읽습니다. 저장하기 전에 어떻게 이해했는지 보여 줍니다. 파일은 제자리에 남습니다.</translation>
        </message>
        <message>
            <source>A click on a column of the track list sorts by it, a second one the other way round; a third brings back the order of the data set.</source>
            <translation>곡 목록의 열 머리글을 클릭하면 그 열로 정렬하고, 다시 클릭하면 역순으로, 세 번째 클릭하면 데이터 세트의 순서로 돌아갑니다.</translation>
        </message>
        <message>
            <source>A study is every combination of the values checked under Vary, each trained with every seed. All else comes from the input that is chosen: the one on Inspect, a preset, that of a run, or one in a file.</source>
            <translation>연구는 '바꿀 값'에서 선택한 값의 모든 조합을 각 시드로 학습하는 것입니다. 나머지는 선택한 입력에서 옵니다: 살펴보기의 설정, 사전 설정, 실행의 설정 또는 파일의 설정.</translation>
        </message>
        <message>
            <source>Runs are trained by a program of its own, as many at once as pay: they go on when the window is closed. The same run is never trained twice.</source>
            <translation>실행은 별도의 프로그램이 이득이 되는 만큼 동시에 학습하며, 창을 닫아도 계속됩니다. 같은 실행은 두 번 학습하지 않습니다.</translation>
        </message>
        <message>
            <source>Pause lets runs at work save and stop at once. Finish running runs, then pause lets them go on to their ends, and no other is started.</source>
            <translation>일시 중지하면 진행 중인 실행이 곧바로 저장하고 멈춥니다. '진행 중인 실행을 끝낸 뒤 일시 중지'는 실행을 끝까지 진행하게 하고, 다른 실행은 시작하지 않습니다.</translation>
        </message>
        <message>
            <source>Import a data set</source>
            <translation>데이터 세트 가져오기</translation>
        </message>
        <message>
            <source>What the demo's tags mean</source>
            <translation>데모 태그의 뜻</translation>
        </message>
        <message>
            <source>Filter: words side by side must all be found in tags, path or artist. Use and, or, not (or -word) and brackets; quotes keep words together. tag:, artist:, path:, split:, has: and excluded: look in one place; tag:=rock is the whole name.</source>
            <translation>필터: 나란히 쓴 단어는 모두 태그, 경로, 아티스트에서 발견되어야 합니다. and, or, not(또는 -단어)과 괄호를 쓸 수 있고, 따옴표는 단어를 묶습니다. tag:, artist:, path:, split:, has:, excluded:는 한곳에서만 찾으며, tag:=rock은 이름 전체를 뜻합니다.</translation>
        </message>
        <message>
            <source>The data set as a whole (Ctrl+D): its health, its split, its tags and its files. What is changed there, or below the track list (tags, F2), is saved as a new version; studies keep the one that they were made with.</source>
            <translation>데이터 세트 전체(Ctrl+D): 점검, 분할, 태그, 파일. 거기서 또는 곡 목록 아래(태그, F2)에서 바꾼 것은 새 버전으로 저장됩니다. 연구는 만들 때의 버전을 그대로 씁니다.</translation>
        </message>
        <message>
            <source>The data set as a whole, or the clip again</source>
            <translation>데이터 세트 전체 또는 다시 클립</translation>
        </message>
        <message>
            <source>Filter the tracks</source>
            <translation>곡 거르기</translation>
        </message>
        <message>
            <source>Tags of the selected tracks</source>
            <translation>선택한 곡의 태그</translation>
        </message>
    </context>
    <context>
        <name>ImportLayout</name>
        <message>
            <source>A folder for each tag</source>
            <translation>태그별 폴더</translation>
        </message>
        <message>
            <source>GTZAN, Ballroom: audio in folders that are named after their tag.</source>
            <translation>GTZAN, Ballroom: 태그 이름을 딴 폴더에 오디오가 있습니다.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Manifest</source>
            <translation>매니페스트</translation>
        </message>
        <message>
            <source>A CSV file with the columns path, tags (| between), split, artist.</source>
            <translation>path, tags(| 로 구분), split, artist 열이 있는 CSV 파일.</translation>
        </message>
        <message>
            <source>Manifests (*.csv);;All files (*)</source>
            <translation>매니페스트 (*.csv);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Any other table</source>
            <translation>그 밖의 표</translation>
        </message>
        <message>
            <source>A CSV or TSV file with a header; you say what its columns hold.</source>
            <translation>머리글이 있는 CSV 또는 TSV 파일. 각 열의 내용은 직접 지정합니다.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>표</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>표 (*.csv *.tsv *.txt);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Million Song Dataset</source>
            <translation>Million Song Dataset</translation>
        </message>
        <message>
            <source>The split for tagging: train_x_filename.txt, train_y.npy and the same of the other sets.</source>
            <translation>태깅용 분할: train_x_filename.txt, train_y.npy와 나머지 세트의 같은 파일.</translation>
        </message>
        <message>
            <source>Folder of the split</source>
            <translation>분할 폴더</translation>
        </message>
        <message>
            <source>Tag list</source>
            <translation>태그 목록</translation>
        </message>
        <message>
            <source>The 50 tags of the released split</source>
            <translation>공개된 분할의 태그 50개</translation>
        </message>
        <message>
            <source>MTG-Jamendo</source>
            <translation>MTG-Jamendo</translation>
        </message>
        <message>
            <source>A TSV file; with …-train.tsv the validation and test sets are read, too.</source>
            <translation>TSV 파일. …-train.tsv라면 검증 세트와 시험 세트도 읽습니다.</translation>
        </message>
        <message>
            <source>TSV file</source>
            <translation>TSV 파일</translation>
        </message>
        <message>
            <source>TSV files (*.tsv);;All files (*)</source>
            <translation>TSV 파일 (*.tsv);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>MagnaTagATune</source>
            <translation>MagnaTagATune</translation>
        </message>
        <message>
            <source>annotations_final.csv; tags that mean the same are merged if you like.</source>
            <translation>annotations_final.csv. 원하면 뜻이 같은 태그를 합칩니다.</translation>
        </message>
        <message>
            <source>Annotations</source>
            <translation>주석</translation>
        </message>
        <message>
            <source>Annotations (*.csv);;All files (*)</source>
            <translation>주석 (*.csv);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Synonyms</source>
            <translation>동의어</translation>
        </message>
        <message>
            <source>Etude’s own list</source>
            <translation>Etude의 목록</translation>
        </message>
        <message>
            <source>FMA</source>
            <translation>FMA</translation>
        </message>
        <message>
            <source>tracks.csv of the metadata; the top genre is the tag.</source>
            <translation>메타데이터의 tracks.csv. 대표 장르가 태그입니다.</translation>
        </message>
        <message>
            <source>tracks.csv</source>
            <translation>tracks.csv</translation>
        </message>
        <message>
            <source>Metadata (*.csv);;All files (*)</source>
            <translation>메타데이터 (*.csv);;모든 파일 (*)</translation>
        </message>
    </context>
    <context>
        <name>InputFields</name>
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
            <source>samples</source>
            <translation>표본</translation>
        </message>
    </context>
    <context>
        <name>InputSummary</name>
        <message>
            <source>STFT %1, 0 to %2 Hz, hop %3</source>
            <translation>STFT %1, 0–%2 Hz, 홉 %3</translation>
        </message>
        <message>
            <source>mel %1, %2 to %3 Hz, %4</source>
            <translation>멜 %1, %2–%3 Hz, %4</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>선형</translation>
        </message>
        <message>
            <source>× %1</source>
            <translation>× %1</translation>
        </message>
        <message>
            <source>%1, seed %2</source>
            <translation>%1, 시드 %2</translation>
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
            <translation>바닥 없음</translation>
        </message>
        <message>
            <source>%1 dB</source>
            <translation>%1 dB</translation>
        </message>
        <message>
            <source>decibel, %1, reference %2</source>
            <translation>데시벨, %1, 기준 %2</translation>
        </message>
        <message>
            <source>decibel, %1</source>
            <translation>데시벨, %1</translation>
        </message>
        <message>
            <source>PCEN, gain %1</source>
            <translation>PCEN, 이득 %1</translation>
        </message>
        <message>
            <source>PCEN, gain %1, %2 s</source>
            <translation>PCEN, 이득 %1, %2 s</translation>
        </message>
        <message>
            <source>%1, statistics of the training set</source>
            <translation>%1, 학습 세트 통계</translation>
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
            <translation>이 값의 절반보다 높은 소리는 리샘플러(soxr HQ)가 제거합니다. librosa: sr</translation>
        </message>
        <message>
            <source>Clip length</source>
            <translation>클립 길이</translation>
        </message>
        <message>
            <source>How much of each file the network hears; shorter files are filled with silence at their end. librosa: duration</source>
            <translation>신경망이 각 파일에서 듣는 길이입니다. 짧은 파일은 끝을 무음으로 채웁니다. librosa: duration</translation>
        </message>
        <message>
            <source>Clip taken from</source>
            <translation>클립 위치</translation>
        </message>
        <message>
            <source>Which part of a longer file becomes the clip. librosa: offset</source>
            <translation>더 긴 파일의 어느 부분이 클립이 되는지 정합니다. librosa: offset</translation>
        </message>
        <message>
            <source>start of the file</source>
            <translation>파일의 처음</translation>
        </message>
        <message>
            <source>From the first sample.</source>
            <translation>첫 표본부터.</translation>
        </message>
        <message>
            <source>middle of the file</source>
            <translation>파일의 가운데</translation>
        </message>
        <message>
            <source>The middle of the file; leaves out intros and endings.</source>
            <translation>파일의 가운데. 도입부와 끝부분을 뺍니다.</translation>
        </message>
        <message>
            <source>Representation</source>
            <translation>표현</translation>
        </message>
        <message>
            <source>How frequency is laid out: bands as wide as hearing has them, or bins of equal width. librosa: feature.melspectrogram or stft</source>
            <translation>주파수를 나누는 방법: 청각과 같은 너비의 대역, 또는 같은 너비의 빈. librosa: feature.melspectrogram 또는 stft</translation>
        </message>
        <message>
            <source>mel spectrogram</source>
            <translation>멜 스펙트로그램</translation>
        </message>
        <message>
            <source>Fine at low frequencies, coarse at high ones; a smaller input.</source>
            <translation>낮은 주파수는 세밀하고 높은 주파수는 거칠며, 입력이 작습니다.</translation>
        </message>
        <message>
            <source>STFT</source>
            <translation>STFT</translation>
        </message>
        <message>
            <source>Every bin of the Fourier transform, equally spaced in Hz.</source>
            <translation>푸리에 변환의 모든 빈이며, Hz 단위로 간격이 같습니다.</translation>
        </message>
        <message>
            <source>DFT length</source>
            <translation>DFT 길이</translation>
        </message>
        <message>
            <source>Longer: finer in frequency; bins are the sampling rate over this apart. librosa: n_fft</source>
            <translation>길수록 주파수가 세밀합니다. 빈 간격은 표본율을 이 값으로 나눈 것입니다. librosa: n_fft</translation>
        </message>
        <message>
            <source>Window length</source>
            <translation>창 길이</translation>
        </message>
        <message>
            <source>Longer: partials come apart, attacks smear. At most the DFT length. librosa: win_length</source>
            <translation>길수록 부분음이 분리되고 어택이 번집니다. DFT 길이 이하. librosa: win_length</translation>
        </message>
        <message>
            <source>Hop length</source>
            <translation>홉 길이</translation>
        </message>
        <message>
            <source>Samples from one frame to the next. Shorter: finer in time, and more frames to learn from. librosa: hop_length</source>
            <translation>한 프레임에서 다음 프레임까지의 표본 수. 짧을수록 시간이 세밀하고 학습할 프레임이 많습니다. librosa: hop_length</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>창</translation>
        </message>
        <message>
            <source>Trades the width of a partial against its leakage into other bins. librosa: window</source>
            <translation>부분음의 너비와 다른 빈으로 새는 정도를 맞바꿉니다. librosa: window</translation>
        </message>
        <message>
            <source>Hann</source>
            <translation>한(Hann)</translation>
        </message>
        <message>
            <source>The usual compromise: side lobes fall quickly.</source>
            <translation>일반적인 절충: 사이드 로브가 빨리 줄어듭니다.</translation>
        </message>
        <message>
            <source>Hamming</source>
            <translation>해밍</translation>
        </message>
        <message>
            <source>Nearest side lobes lower than Hann's, far ones higher.</source>
            <translation>가까운 사이드 로브는 한 창보다 낮고 먼 것은 높습니다.</translation>
        </message>
        <message>
            <source>Blackman</source>
            <translation>블랙먼</translation>
        </message>
        <message>
            <source>Least leakage of these, and the widest partials.</source>
            <translation>이 중 누설이 가장 적고 부분음이 가장 넓습니다.</translation>
        </message>
        <message>
            <source>rectangular</source>
            <translation>직사각형</translation>
        </message>
        <message>
            <source>No window: narrowest partials, strong leakage.</source>
            <translation>창 없음: 부분음이 가장 좁고 누설이 큽니다.</translation>
        </message>
        <message>
            <source>Centred frames</source>
            <translation>중심 정렬</translation>
        </message>
        <message>
            <source>Frame t is centred on sample t times hop, the clip being padded at both ends; otherwise it begins there. librosa: center</source>
            <translation>프레임 t의 중심이 표본 t×홉에 놓이고 클립 양끝을 채웁니다. 아니면 거기서 시작합니다. librosa: center</translation>
        </message>
        <message>
            <source>Padding</source>
            <translation>가장자리</translation>
        </message>
        <message>
            <source>What the first and last frames see beyond the clip. librosa: pad_mode</source>
            <translation>처음과 마지막 프레임이 클립 바깥에서 보는 것. librosa: pad_mode</translation>
        </message>
        <message>
            <source>zeros</source>
            <translation>0</translation>
        </message>
        <message>
            <source>Silence: the edges are quieter. librosa: constant</source>
            <translation>무음: 가장자리가 작아집니다. librosa: constant</translation>
        </message>
        <message>
            <source>reflect</source>
            <translation>반사</translation>
        </message>
        <message>
            <source>The clip mirrored. librosa's default before 0.10</source>
            <translation>클립을 거울처럼 반사합니다. librosa 0.10 이전의 기본값</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>양</translation>
        </message>
        <message>
            <source>What a bin holds before compression; decibels of both are the same for an STFT, linear values are not. librosa: power</source>
            <translation>압축 전에 빈에 담기는 값. STFT에서는 둘의 데시벨이 같지만 선형 값은 다릅니다. librosa: power</translation>
        </message>
        <message>
            <source>power</source>
            <translation>파워</translation>
        </message>
        <message>
            <source>Squared magnitude; librosa: power=2</source>
            <translation>크기의 제곱. librosa: power=2</translation>
        </message>
        <message>
            <source>magnitude</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Less dominated by loud bins; librosa: power=1</source>
            <translation>큰 빈의 영향이 덜합니다. librosa: power=1</translation>
        </message>
        <message>
            <source>Mel bands</source>
            <translation>멜 대역 수</translation>
        </message>
        <message>
            <source>Rows of the input. Fewer: smaller, coarser in frequency. librosa: n_mels</source>
            <translation>입력의 행 수. 적을수록 작고 주파수가 거칩니다. librosa: n_mels</translation>
        </message>
        <message>
            <source>Lowest frequency</source>
            <translation>최저 주파수</translation>
        </message>
        <message>
            <source>Sound below it is left out of the mel bands. librosa: fmin</source>
            <translation>이보다 낮은 소리는 멜 대역에서 빠집니다. librosa: fmin</translation>
        </message>
        <message>
            <source>Highest frequency</source>
            <translation>최고 주파수</translation>
        </message>
        <message>
            <source>Sound above it is left out of the mel bands; 0 is half the sampling rate. librosa: fmax</source>
            <translation>이보다 높은 소리는 멜 대역에서 빠집니다. 0은 표본율의 절반입니다. librosa: fmax</translation>
        </message>
        <message>
            <source>Mel scale</source>
            <translation>멜 척도</translation>
        </message>
        <message>
            <source>The formula of pitch that spaces the bands. librosa: htk</source>
            <translation>대역 간격을 정하는 음높이 식. librosa: htk</translation>
        </message>
        <message>
            <source>Slaney</source>
            <translation>슬레이니</translation>
        </message>
        <message>
            <source>Linear below 1 kHz, logarithmic above. librosa: htk=False</source>
            <translation>1 kHz 아래는 선형, 위는 로그. librosa: htk=False</translation>
        </message>
        <message>
            <source>HTK</source>
            <translation>HTK</translation>
        </message>
        <message>
            <source>2595 log10(1 + f / 700). librosa: htk=True</source>
            <translation>2595 log10(1 + f / 700). librosa: htk=True</translation>
        </message>
        <message>
            <source>Band weights</source>
            <translation>대역 정규화</translation>
        </message>
        <message>
            <source>Whether wide bands, which collect more noise, are scaled down. librosa: norm</source>
            <translation>잡음을 더 모으는 넓은 대역을 줄일지 정합니다. librosa: norm</translation>
        </message>
        <message>
            <source>equal area</source>
            <translation>같은 넓이</translation>
        </message>
        <message>
            <source>White noise is flat over the bands. librosa: norm='slaney'</source>
            <translation>백색 잡음이 대역에 걸쳐 평탄합니다. librosa: norm='slaney'</translation>
        </message>
        <message>
            <source>equal height</source>
            <translation>같은 높이</translation>
        </message>
        <message>
            <source>A sine is equally strong in every band. librosa: norm=None</source>
            <translation>사인파가 모든 대역에서 같은 세기입니다. librosa: norm=None</translation>
        </message>
        <message>
            <source>Compression</source>
            <translation>압축</translation>
        </message>
        <message>
            <source>decibel</source>
            <translation>데시벨</translation>
        </message>
        <message>
            <source>logarithm</source>
            <translation>로그</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>선형</translation>
        </message>
        <message>
            <source>No compression: a long tail of loud bins.</source>
            <translation>압축 없음: 큰 빈의 긴 꼬리가 남습니다.</translation>
        </message>
        <message>
            <source>Least power</source>
            <translation>최소 파워</translation>
        </message>
        <message>
            <source>Power below this counts as this, so that silence has a logarithm. librosa: amin</source>
            <translation>이보다 작은 파워는 이 값으로 보아, 무음에도 로그가 있게 합니다. librosa: amin</translation>
        </message>
        <message>
            <source>Dynamic range</source>
            <translation>다이내믹 레인지</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>이득</translation>
        </message>
        <message>
            <source>Factor before the logarithm. Larger: quiet detail is lifted. No librosa parameter; log(1 + 10000 X) is common</source>
            <translation>로그 앞의 계수. 클수록 작은 소리의 세부가 살아납니다. librosa 매개변수 없음. log(1 + 10000 X)가 흔합니다</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>오프셋</translation>
        </message>
        <message>
            <source>Added before the logarithm. Smaller: silence lies further below the rest. No librosa parameter</source>
            <translation>로그 앞에 더합니다. 작을수록 무음이 나머지보다 더 아래에 놓입니다. librosa 매개변수 없음</translation>
        </message>
        <message>
            <source>Weighting</source>
            <translation>가중</translation>
        </message>
        <message>
            <source>bypass</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>As it is: low frequencies dominate in most music.</source>
            <translation>그대로: 대부분의 음악에서 낮은 주파수가 지배합니다.</translation>
        </message>
        <message>
            <source>per frequency</source>
            <translation>주파수별</translation>
        </message>
        <message>
            <source>A-weighting</source>
            <translation>A-가중</translation>
        </message>
        <message>
            <source>The ear's sensitivity after IEC 61672. librosa: A_weighting</source>
            <translation>IEC 61672에 따른 귀의 감도. librosa: A_weighting</translation>
        </message>
        <message>
            <source>Standardise</source>
            <translation>표준화</translation>
        </message>
        <message>
            <source>each clip</source>
            <translation>클립별</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Values stay in their unit.</source>
            <translation>값의 단위가 그대로입니다.</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>계수</translation>
        </message>
        <message>
            <source>Multiplies the finished input, and so the first layer's gradients. No librosa parameter</source>
            <translation>완성된 입력에 곱하며, 따라서 첫 층의 기울기에도 곱해집니다. librosa 매개변수 없음</translation>
        </message>
        <message>
            <source>random place</source>
            <translation>무작위 위치</translation>
        </message>
        <message>
            <source>A place of its own for each file, the same in every epoch and in every run with this seed.</source>
            <translation>파일마다 정해지는 위치이며, 이 시드를 쓰는 모든 에폭과 실행에서 같습니다.</translation>
        </message>
        <message>
            <source>whole file</source>
            <translation>파일 전체</translation>
        </message>
        <message>
            <source>All of it, however long: to look at and to export, not to train on.</source>
            <translation>길이와 상관없이 전부. 보고 내보내기 위한 것이며 학습에는 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Offset seed</source>
            <translation>위치 시드</translation>
        </message>
        <message>
            <source>Draws the places: another seed hears other parts of the same files. No librosa parameter</source>
            <translation>위치를 뽑습니다. 시드가 다르면 같은 파일의 다른 부분을 듣습니다. librosa 매개변수 없음</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>채널</translation>
        </message>
        <message>
            <source>What becomes of a file with several channels. librosa: mono</source>
            <translation>여러 채널을 가진 파일을 어떻게 할지 정합니다. librosa: mono</translation>
        </message>
        <message>
            <source>mean of all</source>
            <translation>전체 평균</translation>
        </message>
        <message>
            <source>What is in opposite phase left and right is lost. librosa: mono=True</source>
            <translation>좌우에서 위상이 반대인 성분은 사라집니다. librosa: mono=True</translation>
        </message>
        <message>
            <source>first (left)</source>
            <translation>첫째 (왼쪽)</translation>
        </message>
        <message>
            <source>The first channel alone. librosa: mono=False, y[0]</source>
            <translation>첫째 채널만. librosa: mono=False, y[0]</translation>
        </message>
        <message>
            <source>second (right)</source>
            <translation>둘째 (오른쪽)</translation>
        </message>
        <message>
            <source>The second channel alone. librosa: mono=False, y[1]</source>
            <translation>둘째 채널만. librosa: mono=False, y[1]</translation>
        </message>
        <message>
            <source>Shapes the distribution of values: a logarithm makes it near-Gaussian, without one a few loud bins rule. librosa: power_to_db, pcen</source>
            <translation>값의 분포를 정합니다. 로그는 정규분포에 가깝게 만들고, 없으면 몇몇 큰 빈이 지배합니다. librosa: power_to_db, pcen</translation>
        </message>
        <message>
            <source>10 log10 of power, relative to a reference. librosa: power_to_db</source>
            <translation>기준에 대한 파워의 10 log10. librosa: power_to_db</translation>
        </message>
        <message>
            <source>log(offset + gain X) to any base; log(1 + 10000 X) is common.</source>
            <translation>임의의 밑을 갖는 log(오프셋 + 이득 X). log(1 + 10000 X)가 흔합니다.</translation>
        </message>
        <message>
            <source>power law</source>
            <translation>거듭제곱</translation>
        </message>
        <message>
            <source>X to a power below 1; the cube root of power is near loudness.</source>
            <translation>X의 1 미만 거듭제곱. 파워의 세제곱근은 소리 크기에 가깝습니다.</translation>
        </message>
        <message>
            <source>PCEN</source>
            <translation>PCEN</translation>
        </message>
        <message>
            <source>Per-channel energy normalization: each band is divided by its own recent level, so that steady sound fades and onsets stand out. Of magnitude only. librosa: pcen</source>
            <translation>채널별 에너지 정규화: 각 대역을 자신의 최근 수준으로 나누어, 지속음은 사라지고 온셋이 두드러집니다. 크기에만 씁니다. librosa: pcen</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>기준</translation>
        </message>
        <message>
            <source>What becomes 0 dB. librosa: ref</source>
            <translation>0 dB가 되는 값. librosa: ref</translation>
        </message>
        <message>
            <source>clip's maximum</source>
            <translation>클립의 최댓값</translation>
        </message>
        <message>
            <source>Removes the clip's level: all clips end at 0 dB. librosa: ref=np.max</source>
            <translation>클립의 수준을 없앱니다: 모든 클립의 최대가 0 dB입니다. librosa: ref=np.max</translation>
        </message>
        <message>
            <source>constant</source>
            <translation>상수</translation>
        </message>
        <message>
            <source>Keeps how loud a clip is beside the others. librosa: ref=1.0</source>
            <translation>다른 클립과의 크기 차이를 유지합니다. librosa: ref=1.0</translation>
        </message>
        <message>
            <source>Reference value</source>
            <translation>기준값</translation>
        </message>
        <message>
            <source>The value of X, power or magnitude as chosen above, that becomes 0 dB. librosa: ref</source>
            <translation>0 dB가 되는 X의 값(위에서 고른 파워 또는 크기). librosa: ref</translation>
        </message>
        <message>
            <source>Values this far below the clip's maximum are cut off. Smaller: quiet detail is lost; 0: nothing is cut off. librosa: top_db</source>
            <translation>클립의 최댓값보다 이만큼 아래는 잘라냅니다. 작을수록 작은 소리의 세부가 사라지고, 0이면 자르지 않습니다. librosa: top_db</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>밑</translation>
        </message>
        <message>
            <source>Scales the result alone, which standardising removes again; e is the natural logarithm. No librosa parameter</source>
            <translation>결과의 배율만 바꾸며 표준화하면 사라집니다. e는 자연로그입니다. librosa 매개변수 없음</translation>
        </message>
        <message>
            <source>Exponent</source>
            <translation>지수</translation>
        </message>
        <message>
            <source>Smaller: quiet detail is lifted; 1/3 is the cube root, 1 is linear. No librosa parameter</source>
            <translation>작을수록 작은 소리의 세부가 살아납니다. 1/3은 세제곱근, 1은 선형입니다. librosa 매개변수 없음</translation>
        </message>
        <message>
            <source>How much of a band's recent level is divided out: 1 is all of it, 0 nothing. librosa: gain</source>
            <translation>대역의 최근 수준을 얼마나 나눌지: 1은 전부, 0은 나누지 않음. librosa: gain</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>바이어스</translation>
        </message>
        <message>
            <source>Where the compression bends: values well below it stay nearly linear. librosa: bias</source>
            <translation>압축이 꺾이는 지점: 훨씬 작은 값은 거의 선형으로 남습니다. librosa: bias</translation>
        </message>
        <message>
            <source>Compresses what the division leaves. Smaller: stronger; 0: log(1 + x). librosa: power</source>
            <translation>나눈 뒤의 값을 압축합니다. 작을수록 강하며, 0이면 log(1 + x)입니다. librosa: power</translation>
        </message>
        <message>
            <source>Time constant</source>
            <translation>시정수</translation>
        </message>
        <message>
            <source>How far back a band's recent level reaches. Shorter: only onsets stay. librosa: time_constant</source>
            <translation>대역의 최근 수준이 얼마나 과거까지 미치는지. 짧을수록 온셋만 남습니다. librosa: time_constant</translation>
        </message>
        <message>
            <source>Least level</source>
            <translation>최소 수준</translation>
        </message>
        <message>
            <source>Added to a band's recent level, so that silence is not blown up. librosa: eps</source>
            <translation>대역의 최근 수준에 더해 무음이 증폭되지 않게 합니다. librosa: eps</translation>
        </message>
        <message>
            <source>Input factor</source>
            <translation>입력 계수</translation>
        </message>
        <message>
            <source>Multiplies X first, since PCEN depends on level. 2147483648 is 2^31, the factor of librosa's example for samples within ±1. librosa: pcen(S * (2**31))</source>
            <translation>PCEN은 수준에 좌우되므로 먼저 X에 곱합니다. 2147483648은 2^31이며, ±1 범위의 표본에 대한 librosa 예제의 계수입니다. librosa: pcen(S * (2**31))</translation>
        </message>
        <message>
            <source>How strongly each frequency counts. librosa: A_weighting and its like</source>
            <translation>각 주파수가 얼마나 강하게 반영되는지. librosa: A_weighting 등</translation>
        </message>
        <message>
            <source>Each band gets mean 0 and deviation 1 over time.</source>
            <translation>각 대역이 시간에 걸쳐 평균 0, 표준편차 1이 됩니다.</translation>
        </message>
        <message>
            <source>B-weighting</source>
            <translation>B-가중</translation>
        </message>
        <message>
            <source>Between A and C: lets more of the bass through than A. librosa: B_weighting</source>
            <translation>A와 C의 중간: A보다 저음을 더 남깁니다. librosa: B_weighting</translation>
        </message>
        <message>
            <source>C-weighting</source>
            <translation>C-가중</translation>
        </message>
        <message>
            <source>Flat within 3 dB from 31.5 Hz to 8 kHz: for loud sound. librosa: C_weighting</source>
            <translation>31.5 Hz–8 kHz에서 3 dB 이내로 평탄: 큰 소리용. librosa: C_weighting</translation>
        </message>
        <message>
            <source>D-weighting</source>
            <translation>D-가중</translation>
        </message>
        <message>
            <source>Raised between 2 and 10 kHz: made for the noise of aircraft, withdrawn since. librosa: D_weighting</source>
            <translation>2–10 kHz를 높입니다: 항공기 소음용으로 만들어졌으나 폐지되었습니다. librosa: D_weighting</translation>
        </message>
        <message>
            <source>Statistics of</source>
            <translation>통계 대상</translation>
        </message>
        <message>
            <source>Whose mean and deviation each band is standardised with. No librosa parameter</source>
            <translation>각 대역을 무엇의 평균과 표준편차로 표준화할지. librosa 매개변수 없음</translation>
        </message>
        <message>
            <source>The clip's own: differences between clips in their spectra are removed.</source>
            <translation>클립 자신의 것: 클립 사이의 스펙트럼 차이가 없어집니다.</translation>
        </message>
        <message>
            <source>training set</source>
            <translation>학습 세트</translation>
        </message>
        <message>
            <source>Those of all training clips together: differences between clips stay.</source>
            <translation>모든 학습 클립을 합친 것: 클립 사이의 차이가 남습니다.</translation>
        </message>
        <message>
            <source>Brings values to mean 0 and deviation 1. No librosa parameter; sklearn: preprocessing.scale</source>
            <translation>값을 평균 0, 표준편차 1로 만듭니다. librosa 매개변수 없음. sklearn: preprocessing.scale</translation>
        </message>
        <message>
            <source>Mean 0 and deviation 1 over all values of the clip: its level and contrast are removed.</source>
            <translation>클립의 모든 값에 걸쳐 평균 0, 표준편차 1: 수준과 대비가 없어집니다.</translation>
        </message>
        <message>
            <source>With the mean and deviation of all training clips together: differences between clips stay.</source>
            <translation>모든 학습 클립을 합친 평균과 표준편차로: 클립 사이의 차이가 남습니다.</translation>
        </message>
        <message>
            <source>Window form</source>
            <translation>창 형식</translation>
        </message>
        <message>
            <source>Whether a window of n samples repeats after n or ends on equal values; the longer it is, the less this matters. librosa's windows are periodic</source>
            <translation>표본 n개의 창이 n 뒤에 반복되는지, 같은 값으로 끝나는지 정합니다. 창이 길수록 차이가 작습니다. librosa의 창은 주기형입니다</translation>
        </message>
        <message>
            <source>periodic</source>
            <translation>주기형</translation>
        </message>
        <message>
            <source>For spectra; scipy: fftbins=True.</source>
            <translation>스펙트럼용. scipy: fftbins=True.</translation>
        </message>
        <message>
            <source>symmetric</source>
            <translation>대칭형</translation>
        </message>
        <message>
            <source>For filters, and in Essentia; scipy: fftbins=False.</source>
            <translation>필터용이며 Essentia에서도 씁니다. scipy: fftbins=False.</translation>
        </message>
        <message>
            <source>same</source>
            <translation>same</translation>
        </message>
        <message>
            <source>As few zeros as one frame for each hop needs: TensorFlow's “same”. No librosa parameter</source>
            <translation>홉마다 프레임 하나가 나올 만큼만 0을 채웁니다: TensorFlow의 “same”. librosa 매개변수 없음</translation>
        </message>
        <message>
            <source>Stored as</source>
            <translation>저장 형식</translation>
        </message>
        <message>
            <source>How the feature store keeps the spectrogram; the picture shows what it gives back. No librosa parameter</source>
            <translation>특징 저장소가 스펙트로그램을 보관하는 방식. 그림은 되돌려 받은 값을 보여줍니다. librosa 매개변수 없음</translation>
        </message>
        <message>
            <source>32-bit float</source>
            <translation>32비트 실수</translation>
        </message>
        <message>
            <source>4 bytes a value, every bit kept.</source>
            <translation>값마다 4바이트, 모든 비트를 유지합니다.</translation>
        </message>
        <message>
            <source>16-bit logarithm</source>
            <translation>16비트 로그</translation>
        </message>
        <message>
            <source>Half the disk. A value moves by at most 1/131068 of the logarithm of the clip's range: 0.0014 dB where power spans 180 dB.</source>
            <translation>디스크를 절반만 씁니다. 값의 변화는 클립 범위 로그의 1/131068 이하이며, 파워가 180 dB에 걸치면 0.0014 dB입니다.</translation>
        </message>
    </context>
    <context>
        <name>OptionFigure</name>
        <message>
            <source>Options and their test ROC-AUC</source>
            <translation>선택지와 그 테스트 ROC-AUC</translation>
        </message>
        <message>
            <source>All runs shown have one configuration: there are no options to follow. Queue a study that varies a field.</source>
            <translation>표시된 모든 실행의 구성이 하나입니다: 따라갈 선택지가 없습니다. 필드를 바꾸는 연구를 대기열에 넣으십시오.</translation>
        </message>
        <message>
            <source>lines are means: their intervals are in the table</source>
            <translation>선은 평균이며, 그 구간은 표에 있습니다</translation>
        </message>
    </context>
    <context>
        <name>PictureExport</name>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>%1 cannot be written: end the name in .png, .svg or .pdf.</source>
            <translation>%1에 쓸 수 없습니다: 이름을 .png, .svg 또는 .pdf로 끝내세요.</translation>
        </message>
        <message>
            <source>%1 cannot be written: end the name in .png, .svg, .pdf or .csv.</source>
            <translation>%1에 쓸 수 없습니다: 이름을 .png, .svg, .pdf 또는 .csv로 끝내세요.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1에 쓸 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Export as PNG…</source>
            <translation>PNG로 내보내기…</translation>
        </message>
        <message>
            <source>Export as SVG…</source>
            <translation>SVG로 내보내기…</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>PDF로 내보내기…</translation>
        </message>
        <message>
            <source>Export data as CSV…</source>
            <translation>데이터를 CSV로 내보내기…</translation>
        </message>
    </context>
    <context>
        <name>ResultCharts</name>
        <message>
            <source>best epoch</source>
            <translation>가장 좋은 에폭</translation>
        </message>
        <message>
            <source>best epoch: %1</source>
            <translation>가장 좋은 에폭: %1</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>손실</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>에폭</translation>
        </message>
        <message>
            <source>Binary cross-entropy</source>
            <translation>이진 교차 엔트로피</translation>
        </message>
        <message>
            <source>The first epoch has not finished yet.</source>
            <translation>첫 에폭이 아직 끝나지 않았습니다.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>학습</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>검증</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>검증 손실</translation>
        </message>
        <message>
            <source>Validation ROC-AUC</source>
            <translation>검증 ROC-AUC</translation>
        </message>
        <message>
            <source>Validation ROC-AUC (macro)</source>
            <translation>검증 ROC-AUC (매크로)</translation>
        </message>
        <message>
            <source>Validation, %1</source>
            <translation>검증, %1</translation>
        </message>
        <message>
            <source>Area under the curve</source>
            <translation>곡선 아래 면적</translation>
        </message>
        <message>
            <source>The validation set has this tag on all clips or none.</source>
            <translation>검증 세트의 모든 클립에 이 태그가 있거나 하나도 없습니다.</translation>
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
            <translation>시험 ROC, %1</translation>
        </message>
        <message>
            <source>False positive rate</source>
            <translation>거짓 양성률</translation>
        </message>
        <message>
            <source>True positive rate</source>
            <translation>참 양성률</translation>
        </message>
        <message>
            <source>The test set has this tag on all clips or none.</source>
            <translation>시험 세트의 모든 클립에 이 태그가 있거나 하나도 없습니다.</translation>
        </message>
        <message>
            <source>The run has not been tested yet.</source>
            <translation>이 실행은 아직 시험하지 않았습니다.</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>우연</translation>
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
            <translation>합성곱마다의 특징 맵.</translation>
        </message>
        <message>
            <source>Blocks of convolution, batch normalisation, ELU and max-pooling.</source>
            <translation>합성곱, 배치 정규화, ELU, 최대 풀링의 블록.</translation>
        </message>
        <message>
            <source>Side of the square kernels; odd, so that padding keeps the size.</source>
            <translation>정사각 커널의 한 변. 패딩이 크기를 지키도록 홀수.</translation>
        </message>
        <message>
            <source>Share of the values after each pooling that is zeroed in training.</source>
            <translation>학습 때 풀링마다 0으로 만드는 값의 비율.</translation>
        </message>
        <message>
            <source>Added to the variance before its square root is taken.</source>
            <translation>제곱근을 취하기 전에 분산에 더하는 값.</translation>
        </message>
        <message>
            <source>The share of the old running statistics that each step keeps (Keras' meaning; PyTorch's is one minus this).</source>
            <translation>단계마다 남기는 이전 이동 통계의 비율 (Keras의 뜻. PyTorch는 1에서 이를 뺀 값).</translation>
        </message>
        <message>
            <source>What normalises in validation and test: the running averages of training, which lag where an epoch has few steps, or statistics recomputed over training clips before each.</source>
            <translation>검증과 테스트에서 정규화하는 것: 학습의 이동 평균(에폭의 단계가 적으면 늦음), 또는 매번 학습 클립으로 다시 계산한 통계.</translation>
        </message>
        <message>
            <source>How the kernels are drawn.</source>
            <translation>커널을 뽑는 방법.</translation>
        </message>
        <message>
            <source>Every convolution's bias to begin with.</source>
            <translation>모든 합성곱의 처음 편향.</translation>
        </message>
        <message>
            <source>Every batch normalisation's scale to begin with.</source>
            <translation>모든 배치 정규화의 처음 배율.</translation>
        </message>
        <message>
            <source>Every batch normalisation's shift to begin with.</source>
            <translation>모든 배치 정규화의 처음 이동값.</translation>
        </message>
        <message>
            <source>How the weights of the last layer are drawn.</source>
            <translation>마지막 층의 가중치를 뽑는 방법.</translation>
        </message>
        <message>
            <source>The last layer's bias to begin with.</source>
            <translation>마지막 층의 처음 편향.</translation>
        </message>
        <message>
            <source>Passes over the training set, at most. The test uses the epoch with the best validation AUC.</source>
            <translation>훈련 세트를 최대 몇 번 학습하는지입니다. 시험에는 검증 AUC가 가장 좋은 에폭를 씁니다.</translation>
        </message>
        <message>
            <source>Clips in one step of ADAM. Larger batches need more memory.</source>
            <translation>ADAM 한 단계의 클립 수. 배치가 크면 메모리가 더 필요합니다.</translation>
        </message>
        <message>
            <source>ADAM's step size, constant over the run.</source>
            <translation>ADAM의 걸음 크기, 실행 내내 일정.</translation>
        </message>
        <message>
            <source>ADAM's decay of the mean of gradients.</source>
            <translation>ADAM의 기울기 평균의 감쇠.</translation>
        </message>
        <message>
            <source>ADAM's decay of the mean of their squares.</source>
            <translation>ADAM의 기울기 제곱 평균의 감쇠.</translation>
        </message>
        <message>
            <source>Added to the root in ADAM's denominator.</source>
            <translation>ADAM 분모의 제곱근에 더하는 값.</translation>
        </message>
        <message>
            <source>What convolutions multiply; products are summed in float32.</source>
            <translation>합성곱이 곱하는 값. 곱의 합은 float32.</translation>
        </message>
        <message>
            <source>Epochs without a better validation AUC after which training stops; 0: never early.</source>
            <translation>검증 AUC가 나아지지 않으면 멈추는 에폭 수. 0: 일찍 멈추지 않음.</translation>
        </message>
        <message>
            <source>What computes the network on a processor. Stock operators give a bias before batch normalisation a gradient of rounding errors, which the paper's finding about the scale needs.</source>
            <translation>프로세서에서 네트워크를 계산하는 것. 기본 연산자는 배치 정규화 앞의 편향에 반올림 오차의 기울기를 주는데, 배율에 관한 논문의 발견에 필요합니다.</translation>
        </message>
        <message>
            <source>How much of the training set is used; smaller subsets lie inside larger ones. The validation and test sets stay whole.</source>
            <translation>학습 집합을 얼마나 쓰는지. 작은 부분집합은 큰 것 안에 있습니다. 검증과 테스트는 그대로입니다.</translation>
        </message>
        <message>
            <source>How a smaller training set is drawn.</source>
            <translation>더 작은 학습 집합을 뽑는 방법.</translation>
        </message>
        <message>
            <source>Not 0: the labels of each set are shuffled, a control whose AUC must be that of chance.</source>
            <translation>0이 아니면: 각 집합의 라벨을 섞는 대조군. AUC가 우연과 같아야 합니다.</translation>
        </message>
        <message>
            <source>Of the initial weights.</source>
            <translation>처음 가중치의 것.</translation>
        </message>
        <message>
            <source>Of the order of training clips.</source>
            <translation>학습 클립 순서의 것.</translation>
        </message>
        <message>
            <source>Of what a smaller training set keeps.</source>
            <translation>더 작은 학습 집합이 남기는 것의 것.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>네트워크</translation>
        </message>
        <message>
            <source>Optimisation</source>
            <translation>최적화</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>데이터</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>시드</translation>
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
        <name>RunWords</name>
        <message>
            <source>Channels</source>
            <translation>채널</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>블록</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>커널</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>드롭아웃</translation>
        </message>
        <message>
            <source>Batch norm epsilon</source>
            <translation>배치 정규화 엡실론</translation>
        </message>
        <message>
            <source>Batch norm momentum</source>
            <translation>배치 정규화 모멘텀</translation>
        </message>
        <message>
            <source>Batch norm statistics</source>
            <translation>배치 정규화 통계</translation>
        </message>
        <message>
            <source>Initial convolutions</source>
            <translation>초기 합성곱</translation>
        </message>
        <message>
            <source>Initial bias</source>
            <translation>초기 편향</translation>
        </message>
        <message>
            <source>Initial batch norm scale</source>
            <translation>배치 정규화 초기 배율</translation>
        </message>
        <message>
            <source>Initial batch norm shift</source>
            <translation>배치 정규화 초기 이동</translation>
        </message>
        <message>
            <source>Initial last layer</source>
            <translation>초기 마지막 층</translation>
        </message>
        <message>
            <source>Initial last bias</source>
            <translation>마지막 층 초기 편향</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>에폭</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>배치 크기</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>학습률</translation>
        </message>
        <message>
            <source>ADAM beta 1</source>
            <translation>ADAM 베타 1</translation>
        </message>
        <message>
            <source>ADAM beta 2</source>
            <translation>ADAM 베타 2</translation>
        </message>
        <message>
            <source>ADAM epsilon</source>
            <translation>ADAM 엡실론</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>정밀도</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>인내</translation>
        </message>
        <message>
            <source>Operators</source>
            <translation>연산자</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>데이터 세트</translation>
        </message>
        <message>
            <source>Training size</source>
            <translation>학습 크기</translation>
        </message>
        <message>
            <source>Subset drawn</source>
            <translation>부분집합 추출</translation>
        </message>
        <message>
            <source>Shuffled labels</source>
            <translation>라벨 섞음</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Order seed</source>
            <translation>순서 시드</translation>
        </message>
        <message>
            <source>Subset seed</source>
            <translation>부분집합 시드</translation>
        </message>
        <message>
            <source>He normal</source>
            <translation>He 정규분포</translation>
        </message>
        <message>
            <source>He uniform</source>
            <translation>He 균등분포</translation>
        </message>
        <message>
            <source>Glorot normal</source>
            <translation>Glorot 정규분포</translation>
        </message>
        <message>
            <source>Glorot uniform</source>
            <translation>Glorot 균등분포</translation>
        </message>
        <message>
            <source>LeCun normal</source>
            <translation>LeCun 정규분포</translation>
        </message>
        <message>
            <source>LeCun uniform</source>
            <translation>LeCun 균등분포</translation>
        </message>
        <message>
            <source>32-bit float</source>
            <translation>32비트 실수</translation>
        </message>
        <message>
            <source>bfloat16</source>
            <translation>bfloat16</translation>
        </message>
        <message>
            <source>16-bit float</source>
            <translation>16비트 실수</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>× %1</source>
            <translation>× %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1초</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>배율</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <source>no</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>%1 of the data</source>
            <translation>데이터의 %1</translation>
        </message>
        <message>
            <source>%1 clips</source>
            <translation>%1 클립</translation>
        </message>
        <message numerus="yes">
            <source>%Ln epochs</source>
            <translation>
                <numerusform>%Ln 에폭</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, shuffled labels</source>
            <translation>%1, 라벨 섞음</translation>
        </message>
    </context>
    <context>
        <name>ScaleFigure</name>
        <message>
            <source>Fused operators</source>
            <translation>융합 연산자</translation>
        </message>
        <message>
            <source>Stock operators</source>
            <translation>기본 연산자</translation>
        </message>
        <message>
            <source>bias</source>
            <translation>편향</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>%1, %2 against %3</source>
            <translation>%1, %2 대 %3</translation>
        </message>
        <message>
            <source>%1: bias %2 times, weight %3 times</source>
            <translation>%1: 편향 %2배, 가중치 %3배</translation>
        </message>
        <message>
            <source>%1: bias undefined (0 / 0), weight %2 times</source>
            <translation>%1: 편향 정의되지 않음(0 / 0), 가중치 %2배</translation>
        </message>
        <message>
            <source>First convolution by scale</source>
            <translation>스케일별 첫 합성곱</translation>
        </message>
        <message>
            <source>bias, mean absolute value</source>
            <translation>편향, 평균 절댓값</translation>
        </message>
        <message>
            <source>weight, mean absolute value</source>
            <translation>가중치, 평균 절댓값</translation>
        </message>
        <message>
            <source>No setting has finished runs of two scales. Queue a study that varies the scale.</source>
            <translation>두 스케일의 실행을 마친 설정이 없습니다. 스케일을 바꾸는 연구를 대기열에 넣으십시오.</translation>
        </message>
        <message>
            <source>%1 over all runs, n up to %2</source>
            <translation>모든 실행에 대한 %1, n 최대 %2</translation>
        </message>
        <message>
            <source>fewer than 3 runs: too few for an interval</source>
            <translation>실행 3회 미만: 구간을 구하기에 너무 적음</translation>
        </message>
        <message>
            <source>a bias before batch normalisation has a gradient of exactly zero: stock operators make it a walk of rounding noise, fused ones keep it 0</source>
            <translation>배치 정규화 앞의 편향은 기울기가 정확히 0입니다. 기본 연산자는 이를 반올림 잡음의 걸음으로 만들고 융합 연산자는 0으로 둡니다</translation>
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
            <translation>논문 표준편차</translation>
        </message>
        <message>
            <source>paper's MAE</source>
            <translation>논문 MAE</translation>
        </message>
        <message>
            <source>paper's 95 % CI</source>
            <translation>논문 95 % CI</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>평균 %1</translation>
        </message>
        <message>
            <source>MAE %1</source>
            <translation>MAE %1</translation>
        </message>
        <message>
            <source>Std %1</source>
            <translation>표준편차 %1</translation>
        </message>
        <message>
            <source>largest deviations %1 and %2</source>
            <translation>최대 편차 %1, %2</translation>
        </message>
        <message>
            <source>Repeated runs</source>
            <translation>반복 실행</translation>
        </message>
        <message>
            <source>No run has finished yet.</source>
            <translation>아직 완료된 실행이 없습니다.</translation>
        </message>
        <message>
            <source>Repeated runs: %1</source>
            <translation>반복 실행: %1</translation>
        </message>
        <message>
            <source>%1 from the mean</source>
            <translation>평균에서 %1</translation>
        </message>
    </context>
    <context>
        <name>SignalCharts</name>
        <message>
            <source>Histogram of the input</source>
            <translation>입력의 히스토그램</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>Value (%1)</source>
            <translation>값 (%1)</translation>
        </message>
        <message>
            <source>Fraction of bins</source>
            <translation>빈의 비율</translation>
        </message>
        <message>
            <source>Choose a track to see how its values are distributed.</source>
            <translation>곡을 골라 값의 분포를 보세요.</translation>
        </message>
        <message>
            <source>Average over frequency</source>
            <translation>주파수별 평균</translation>
        </message>
        <message>
            <source>Frequency (Hz)</source>
            <translation>주파수 (Hz)</translation>
        </message>
        <message>
            <source>Mean over time</source>
            <translation>시간 평균</translation>
        </message>
        <message>
            <source>Mean over time (%1)</source>
            <translation>시간 평균 (%1)</translation>
        </message>
        <message>
            <source>Choose a track to see its average over frequency.</source>
            <translation>곡을 골라 주파수별 평균을 보세요.</translation>
        </message>
    </context>
    <context>
        <name>SizeFigure</name>
        <message>
            <source>(%1 to %2)</source>
            <translation>(%1~%2)</translation>
        </message>
        <message>
            <source>%1: %2 %3 %4 log2(size)</source>
            <translation>%1: %2 %3 %4 log2(크기)</translation>
        </message>
        <message>
            <source>Training size (%)</source>
            <translation>훈련 크기(%)</translation>
        </message>
        <message>
            <source>no difference: no size has runs of %1 and of %2</source>
            <translation>차이 없음: %1와 %2의 실행이 모두 있는 크기가 없습니다</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1~%2</translation>
        </message>
        <message>
            <source>above: %1 less %2, n = %3 pairs of seeds</source>
            <translation>위: %1 − %2, n = 시드 쌍 %3개</translation>
        </message>
        <message>
            <source>above: %1 less %2, n = %3 pairs of seeds, or runs where none pair</source>
            <translation>위: %1 − %2, n = 시드 쌍 %3개, 짝이 없으면 실행 수</translation>
        </message>
        <message>
            <source>select marks of two levels, the second with Ctrl, for their difference at each size; those from %1 are in the table</source>
            <translation>두 수준의 표식을 선택하면(두 번째는 Ctrl과 함께) 크기마다 차이가 표시됩니다. %1와의 차이는 표에 있습니다</translation>
        </message>
        <message>
            <source>fitted line</source>
            <translation>적합선</translation>
        </message>
        <message>
            <source>dashed: %1 (1 is all data)</source>
            <translation>점선: %1 (1은 전체 데이터)</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>fit: a, at all data</source>
            <translation>적합: a, 데이터 전체</translation>
        </message>
        <message>
            <source>fit: b, for twice the data</source>
            <translation>적합: b, 데이터 두 배마다</translation>
        </message>
        <message>
            <source>Test ROC-AUC by training size</source>
            <translation>훈련 크기별 테스트 ROC-AUC</translation>
        </message>
        <message>
            <source>No configuration has finished runs of two training sizes. Queue a study that varies the training size.</source>
            <translation>두 훈련 크기의 실행을 마친 구성이 없습니다. 훈련 크기를 바꾸는 연구를 대기열에 넣으십시오.</translation>
        </message>
        <message>
            <source>No two levels of %1 have runs of two training sizes. Colour by another field, or queue a study that varies both.</source>
            <translation>%1의 어떤 두 수준에도 두 가지 학습 크기의 실행이 없습니다. 다른 항목으로 색을 정하거나, 둘 다 바꾸는 연구를 대기열에 넣으십시오.</translation>
        </message>
        <message>
            <source>%1 has %2 levels, more than there are colours: curves, named at their ends</source>
            <translation>%1의 수준이 %2개로 색보다 많아 끝에 이름이 있는 곡선으로 표시합니다</translation>
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
            <translation>주파수 (Hz)</translation>
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
            <translation>태그 %2개 중 세트 사이의 차이가 가장 큰 %1개</translation>
        </message>
        <message>
            <source>Tags in each set</source>
            <translation>세트별 태그</translation>
        </message>
        <message>
            <source>Share of the set's tracks (%)</source>
            <translation>세트의 곡 중 비율 (%)</translation>
        </message>
        <message>
            <source>The data set has no tags.</source>
            <translation>데이터 세트에 태그가 없습니다.</translation>
        </message>
        <message>
            <source>The data set has no split yet: make one below.</source>
            <translation>데이터 세트에 아직 분할이 없습니다. 아래에서 만드세요.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>학습</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>검증</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>시험</translation>
        </message>
    </context>
    <context>
        <name>TableActions</name>
        <message>
            <source>Export table</source>
            <translation>표 내보내기</translation>
        </message>
        <message>
            <source>Markdown (*.md);;LaTeX (*.tex)</source>
            <translation>Markdown (*.md);;LaTeX (*.tex)</translation>
        </message>
        <message>
            <source>%1 cannot be written: end the name in .md or .tex.</source>
            <translation>%1에 쓸 수 없습니다: 이름을 .md 또는 .tex로 끝내세요.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1에 쓸 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>표 복사</translation>
        </message>
        <message>
            <source>Copy table as Markdown</source>
            <translation>표를 Markdown으로 복사</translation>
        </message>
        <message>
            <source>Copy table as LaTeX</source>
            <translation>표를 LaTeX로 복사</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>표 내보내기…</translation>
        </message>
    </context>
    <context>
        <name>TableWords</name>
        <message>
            <source>Configuration</source>
            <translation>구성</translation>
        </message>
        <message>
            <source>What tells this configuration from the others.</source>
            <translation>이 설정이 다른 설정과 다른 점.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>실행</translation>
        </message>
        <message>
            <source>Runs of this row that have a result.</source>
            <translation>이 행에서 결과가 있는 실행.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Configurations of this row that have a result: settings of the other fields.</source>
            <translation>이 행에서 결과가 있는 구성: 다른 필드의 설정들.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Seeds that every setting of this row has; none where they do not all have the same ones.</source>
            <translation>이 행의 모든 설정에 있는 시드. 시드가 모두 같지 않으면 비어 있습니다.</translation>
        </message>
        <message>
            <source>AUC</source>
            <translation>AUC</translation>
        </message>
        <message>
            <source>Area under the ROC curve on the test set, averaged over tags, then over runs.</source>
            <translation>시험 세트의 ROC 곡선 아래 면적을 태그, 이어서 실행에 대해 평균한 값.</translation>
        </message>
        <message>
            <source>PR-AUC</source>
            <translation>PR-AUC</translation>
        </message>
        <message>
            <source>Area under the precision-recall curve, averaged over tags, then over runs.</source>
            <translation>정밀도-재현율 곡선 아래 면적을 태그, 이어서 실행에 대해 평균한 값.</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>미완료</translation>
        </message>
        <message>
            <source>Runs of this row that have no result yet.</source>
            <translation>이 행에서 아직 결과가 없는 실행.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>How the runs of this row stand.</source>
            <translation>이 행의 실행 상태.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>How long a run took, all attempts together: the mean.</source>
            <translation>모든 시도를 합친 실행 시간: 평균.</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>When the first attempt began.</source>
            <translation>첫 시도가 시작된 때.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>장치</translation>
        </message>
        <message>
            <source>What trained it.</source>
            <translation>학습한 장치.</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>컴퓨터</translation>
        </message>
        <message>
            <source>The name of the computer that trained it.</source>
            <translation>학습한 컴퓨터의 이름.</translation>
        </message>
        <message>
            <source>Epochs trained</source>
            <translation>학습한 에폭</translation>
        </message>
        <message>
            <source>Epochs until it was stopped or done: the mean.</source>
            <translation>멈추거나 끝날 때까지의 에폭: 평균.</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>최고 에폭</translation>
        </message>
        <message>
            <source>The epoch with the best validation AUC, which was tested: the mean.</source>
            <translation>검증 AUC가 가장 좋아 시험한 에폭: 평균.</translation>
        </message>
        <message>
            <source>First bias</source>
            <translation>첫 편향</translation>
        </message>
        <message>
            <source>Mean absolute bias of the first convolution of the tested network.</source>
            <translation>시험한 네트워크 첫 합성곱의 평균 절대 편향.</translation>
        </message>
        <message>
            <source>First weight</source>
            <translation>첫 가중치</translation>
        </message>
        <message>
            <source>Mean absolute weight of the first convolution of the tested network.</source>
            <translation>시험한 네트워크 첫 합성곱의 평균 절대 가중치.</translation>
        </message>
        <message>
            <source>Files left out</source>
            <translation>제외된 파일</translation>
        </message>
        <message>
            <source>Files that could not be used: the mean.</source>
            <translation>쓸 수 없던 파일: 평균.</translation>
        </message>
        <message>
            <source>Operators</source>
            <translation>연산자</translation>
        </message>
        <message>
            <source>How the network was computed: stock, or fused.</source>
            <translation>네트워크를 계산한 방식: stock 또는 fused.</translation>
        </message>
        <message>
            <source>Etude</source>
            <translation>Etude</translation>
        </message>
        <message>
            <source>The version of Etude that trained it.</source>
            <translation>학습한 Etude 버전.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>이름표</translation>
        </message>
        <message>
            <source>What you called the runs of this row (F2 to write).</source>
            <translation>이 행의 실행에 붙인 이름 (F2로 쓰기).</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>비고</translation>
        </message>
        <message>
            <source>What you wrote about the runs of this row (F2 to write).</source>
            <translation>이 행의 실행에 대해 적은 것 (F2로 쓰기).</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>연구</translation>
        </message>
        <message>
            <source>The studies that hold these runs.</source>
            <translation>이 실행들이 속한 연구.</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>실행</translation>
        </message>
        <message>
            <source>The name of the run's folder.</source>
            <translation>실행 폴더의 이름.</translation>
        </message>
        <message>
            <source>Label-shuffle control</source>
            <translation>레이블 뒤섞기 대조군</translation>
        </message>
        <message>
            <source>Whether the labels were shuffled, so that nothing can be learned.</source>
            <translation>레이블을 섞어 아무것도 배울 수 없는지.</translation>
        </message>
        <message>
            <source>95 % CI (Student)</source>
            <translation>95 % CI(스튜던트)</translation>
        </message>
        <message>
            <source>95 % CI (normal)</source>
            <translation>95 % CI(정규)</translation>
        </message>
        <message>
            <source>Standard deviation over runs (n - 1). Needs two runs.</source>
            <translation>실행 간 표준편차 (n - 1). 실행이 둘 이상 필요합니다.</translation>
        </message>
        <message>
            <source>Standard error of the mean: the standard deviation over the root of n. Needs two runs.</source>
            <translation>평균의 표준 오차: 표준 편차를 n의 제곱근으로 나눈 값. 실행이 둘 있어야 합니다.</translation>
        </message>
        <message>
            <source>Half width of the 95 % confidence interval of the mean, by Student's t with n - 1 degrees of freedom. Needs two runs.</source>
            <translation>평균의 95 % 신뢰구간 반폭, 자유도 n - 1의 스튜던트 t로. 실행이 둘 이상 필요합니다.</translation>
        </message>
        <message>
            <source>Half width of the 95 % confidence interval of the mean, by the normal quantile 1.96 as in the paper's Fig. 2. Needs two runs.</source>
            <translation>평균의 95 % 신뢰구간 반폭, 논문 그림 2처럼 정규분포 분위수 1.96으로. 실행이 둘 이상 필요합니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln values</source>
            <translation>
                <numerusform>값 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <source>SE</source>
            <translation>SE</translation>
        </message>
        <message>
            <source>A setting of the runs; filters and the command line call it %1.</source>
            <translation>실행의 설정. 필터와 명령줄에서는 %1이라고 합니다.</translation>
        </message>
        <message>
            <source>It is over seeds: of several settings of the other fields a seed is one value, its mean over these, and there is none unless all have the same seeds.</source>
            <translation>시드에 대한 값입니다. 다른 필드의 설정이 여럿이면 시드마다 값은 하나(설정들에 걸친 평균)이며, 시드가 모두 같지 않으면 값이 없습니다.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1분 %2초</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1시간 %2분</translation>
        </message>
        <message>
            <source>shuffled labels</source>
            <translation>섞은 레이블</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <source>no</source>
            <translation>아니요</translation>
        </message>
    </context>
    <context>
        <name>TagScoreCharts</name>
        <message>
            <source>The test set has this tag on all clips or none.</source>
            <translation>시험 세트의 모든 클립에 이 태그가 있거나 하나도 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n runs of %1</source>
            <translation>
                <numerusform>%1 실행 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>ROC, %1</source>
            <translation>ROC, %1</translation>
        </message>
        <message>
            <source>False positive rate</source>
            <translation>거짓 양성률</translation>
        </message>
        <message>
            <source>True positive rate</source>
            <translation>참 양성률</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>우연</translation>
        </message>
        <message>
            <source>Precision and recall, %1</source>
            <translation>정밀도와 재현율, %1</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>재현율</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>정밀도</translation>
        </message>
        <message>
            <source>Scores, %1</source>
            <translation>점수, %1</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>점수</translation>
        </message>
        <message>
            <source>Share of the clips</source>
            <translation>클립의 비율</translation>
        </message>
        <message>
            <source>%1: has the tag</source>
            <translation>%1: 태그 있음</translation>
        </message>
        <message>
            <source>%1: has it not</source>
            <translation>%1: 태그 없음</translation>
        </message>
        <message>
            <source>Calibration, %1</source>
            <translation>보정, %1</translation>
        </message>
        <message>
            <source>Some scores lie outside of 0 to 1: they are no probabilities.</source>
            <translation>일부 점수가 0~1을 벗어나므로 확률이 아닙니다.</translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>평균 점수</translation>
        </message>
        <message>
            <source>Share that has the tag</source>
            <translation>태그가 있는 비율</translation>
        </message>
        <message>
            <source>share</source>
            <translation>비율</translation>
        </message>
        <message>
            <source>95 % CI (Wilson)</source>
            <translation>95 % CI (윌슨)</translation>
        </message>
        <message>
            <source>%1: ECE %2, Brier %3</source>
            <translation>%1: ECE %2, 브라이어 %3</translation>
        </message>
        <message>
            <source>Calibrated</source>
            <translation>보정됨</translation>
        </message>
    </context>
    <context>
        <name>TermFigure</name>
        <message>
            <source>Effect of %1</source>
            <translation>%1의 효과</translation>
        </message>
        <message>
            <source>Interaction of %1 and %2</source>
            <translation>%1과(와) %2의 상호작용</translation>
        </message>
        <message>
            <source>adjusted mean</source>
            <translation>조정 평균</translation>
        </message>
        <message>
            <source>mean of the runs</source>
            <translation>실행의 평균</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n runs</source>
            <translation>
                <numerusform>실행 %n개의 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>rings: means of the runs as they are</source>
            <translation>고리: 실행 그대로의 평균</translation>
        </message>
        <message>
            <source>no means of a model: combinations are missing</source>
            <translation>모형의 평균 없음: 빠진 조합이 있습니다</translation>
        </message>
        <message>
            <source>adjusted beyond what any run has: %1</source>
            <translation>어느 실행의 값도 벗어난 조정값: %1</translation>
        </message>
        <message>
            <source>adjusted means that are no AUC, in the table alone: %1</source>
            <translation>AUC가 될 수 없는 조정 평균, 표에만 표시: %1</translation>
        </message>
        <message>
            <source>95 % CI (Student) of the runs as they are</source>
            <translation>실행 그대로의 95 % 신뢰 구간(스튜던트)</translation>
        </message>
        <message>
            <source>Mean test %1 (macro) of the runs as they are</source>
            <translation>실행 그대로의 테스트 %1 평균(매크로)</translation>
        </message>
        <message>
            <source>Mean test %1 (macro), adjusted for the seeds</source>
            <translation>시드에 대해 조정한 테스트 %1 평균(매크로)</translation>
        </message>
        <message>
            <source>Mean test %1 (macro), adjusted for the other fields (additive model)</source>
            <translation>다른 항목에 대해 조정한 테스트 %1 평균(매크로, 가법 모형)</translation>
        </message>
        <message>
            <source>Mean test %1 (macro), adjusted for the other fields (model with interactions)</source>
            <translation>다른 항목에 대해 조정한 테스트 %1 평균(매크로, 상호작용 모형)</translation>
        </message>
        <message>
            <source>These runs cannot tell the means of this term.</source>
            <translation>이 실행들로는 이 항의 평균을 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Main effects</source>
            <translation>주효과</translation>
        </message>
        <message>
            <source>%1 has %2 levels: too many for this figure</source>
            <translation>%1의 수준이 %2개로, 이 그림에는 너무 많습니다</translation>
        </message>
        <message>
            <source>Neither the seeds' block nor chance has levels to compare.</source>
            <translation>시드 블록과 우연에는 비교할 수준이 없습니다.</translation>
        </message>
        <message>
            <source>95 % CI (Student) of the model</source>
            <translation>모형의 95 % 신뢰 구간(스튜던트)</translation>
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
        <name>TrackSearch</name>
        <message>
            <source>“split:” is followed by train, validation, test or none.</source>
            <translation>“split:” 뒤에는 train, validation, test, none 중 하나를 씁니다.</translation>
        </message>
        <message>
            <source>“has:” is followed by tag, artist or none, which finds tracks without a tag.</source>
            <translation>“has:” 뒤에는 tag, artist, none 중 하나를 씁니다. none은 태그가 없는 곡을 찾습니다.</translation>
        </message>
        <message>
            <source>tag:, artist:, path:, split:, has: and excluded:</source>
            <translation>tag:, artist:, path:, split:, has:, excluded:</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>standard deviations</source>
            <translation>표준편차</translation>
        </message>
        <message>
            <source>power</source>
            <translation>파워</translation>
        </message>
        <message>
            <source>magnitude</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>log power</source>
            <translation>로그 파워</translation>
        </message>
        <message>
            <source>log magnitude</source>
            <translation>로그 크기</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>The shares of training, validation and test must each be a number from 0 to 1.</source>
            <translation>학습, 검증, 시험의 비율은 각각 0에서 1 사이의 수여야 합니다.</translation>
        </message>
        <message>
            <source>The shares of training, validation and test must add up to 1; they add up to %1.</source>
            <translation>학습, 검증, 시험의 비율의 합은 1이어야 하는데 %1입니다.</translation>
        </message>
        <message>
            <source>Training needs a share above 0.</source>
            <translation>학습의 비율은 0보다 커야 합니다.</translation>
        </message>
        <message>
            <source>Hz</source>
            <translation>Hz</translation>
        </message>
        <message>
            <source>These runs were trained on different devices: %1. Differences between them are partly the device's; compare runs of one device.</source>
            <translation>이 실행들은 서로 다른 장치에서 학습되었습니다: %1. 차이의 일부는 장치 때문이므로 같은 장치의 실행을 비교하세요.</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>'%1' holds no audio samples.</source>
            <translation>'%1'에 오디오 표본이 없습니다.</translation>
        </message>
        <message>
            <source>Cannot resample from %1 Hz to %2 Hz; both must be positive.</source>
            <translation>%1 Hz에서 %2 Hz로 리샘플링할 수 없습니다. 둘 다 양수여야 합니다.</translation>
        </message>
        <message>
            <source>Cannot resample from %1 Hz to %2 Hz: %3.</source>
            <translation>%1 Hz에서 %2 Hz로 리샘플링할 수 없습니다: %3.</translation>
        </message>
        <message>
            <source>Cannot open '%1': %2.</source>
            <translation>'%1'을(를) 열 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>'%1' is a folder, not an audio file.</source>
            <translation>'%1'은(는) 오디오 파일이 아니라 폴더입니다.</translation>
        </message>
        <message>
            <source>'%1' is not a regular file.</source>
            <translation>'%1'은(는) 일반 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>'%1' is empty (0 bytes).</source>
            <translation>'%1'은(는) 비어 있습니다(0바이트).</translation>
        </message>
        <message>
            <source>'%1' is not an audio file that can be read.</source>
            <translation>'%1'은(는) 읽을 수 있는 오디오 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>'%1' has a sampling rate of %2 Hz; rates from 1 kHz to 1 MHz are read.</source>
            <translation>'%1'의 표본율은 %2 Hz입니다. 읽을 수 있는 표본율은 1 kHz에서 1 MHz까지입니다.</translation>
        </message>
        <message>
            <source>'%1' holds samples that are not numbers or far beyond full scale.</source>
            <translation>'%1'에 수가 아니거나 최대 범위를 크게 벗어난 표본이 있습니다.</translation>
        </message>
        <message>
            <source>These runs were trained with different numbers of threads: %1. Sums are rounded in another order; compare runs of one number.</source>
            <translation>이 실행들은 서로 다른 수의 스레드로 학습되었습니다: %1. 합을 반올림하는 순서가 다르므로 스레드 수가 같은 실행끼리 비교하세요.</translation>
        </message>
        <message>
            <source>These runs were trained by libtorch in different versions or for different instructions, which may round differently: %1.</source>
            <translation>이 실행들은 버전이나 명령어 집합이 다른 libtorch로 학습되어 반올림이 다를 수 있습니다: %1.</translation>
        </message>
        <message>
            <source>The features of these runs were made by different libraries, which may round differently: %1.</source>
            <translation>이 실행들의 특징은 서로 다른 라이브러리로 만들어져 반올림이 다를 수 있습니다: %1.</translation>
        </message>
        <message>
            <source>%1 of %2 runs were still getting better when training ended (the best epoch is among their last): such runs compare how fast networks learn. Train them for longer.</source>
            <translation>실행 %2개 중 %1개는 훈련이 끝날 때까지 나아지고 있었습니다(가장 좋은 에폭가 마지막 에폭들 가운데 있음). 이런 실행은 네트워크가 배우는 속도를 비교합니다. 더 길게 훈련하십시오.</translation>
        </message>
        <message>
            <source>Train the study in a new project before you compare it with new runs.</source>
            <translation>새 실행과 비교하려면 먼저 새 프로젝트에서 이 연구를 학습하세요.</translation>
        </message>
        <message>
            <source>1 of these runs was finished by a version of Etude that may have decoded %1 of %2 tracks that were looked at otherwise (lengths that were estimates): it keeps its result and is not trained again. %3</source>
            <translation>이 실행 중 1개는 살펴본 트랙 %2개 중 %1개를 다르게 디코딩했을 수 있는 이전 버전의 Etude로 완료되었습니다(길이가 추정치였음). 결과는 그대로이며 다시 학습하지 않습니다. %3</translation>
        </message>
        <message>
            <source>%1 of these runs were finished by a version of Etude that may have decoded %2 of %3 tracks that were looked at otherwise (lengths that were estimates): they keep their results and are not trained again. %4</source>
            <translation>이 실행 중 %1개는 살펴본 트랙 %3개 중 %2개를 다르게 디코딩했을 수 있는 이전 버전의 Etude로 완료되었습니다(길이가 추정치였음). 결과는 그대로이며 다시 학습하지 않습니다. %4</translation>
        </message>
        <message>
            <source>The mean over %1 settings of the other fields: in %2 of them the difference has the other sign, so that it depends on them.</source>
            <translation>다른 필드의 설정 %1개의 평균: 그 가운데 %2개에서 차이의 부호가 반대이므로, 차이가 그 설정에 달려 있습니다.</translation>
        </message>
        <message>
            <source>The two have no seed in common: all %1 and %2 runs are compared, by Welch's test.</source>
            <translation>둘에 공통된 시드가 없습니다. 모든 실행 %1개와 %2개를 웰치 검정으로 비교합니다.</translation>
        </message>
        <message>
            <source>The two have one seed in common, too few for pairs: all %1 and %2 runs are compared, by Welch's test.</source>
            <translation>둘에 공통된 시드가 하나뿐이라 짝을 짓기에 부족합니다. 모든 실행 %1개와 %2개를 웰치 검정으로 비교합니다.</translation>
        </message>
        <message>
            <source>Runs whose test has no %1, left out: %2.</source>
            <translation>테스트에 %1이(가) 없어 제외한 실행: %2.</translation>
        </message>
        <message>
            <source>The two are one configuration in two data sets, which are the folds here; leave the folds out or choose another.</source>
            <translation>둘은 여기서 폴드인 두 데이터셋에 있는 하나의 구성입니다. 폴드를 빼거나 다른 구성을 선택하세요.</translation>
        </message>
        <message>
            <source>Data sets are the folds here, and cannot be compared; leave the folds out or choose another field.</source>
            <translation>여기서 데이터 세트는 폴드이므로 비교할 수 없습니다. 폴드를 빼거나 다른 필드를 고르십시오.</translation>
        </message>
        <message>
            <source>%1 pairs of seeds and folds in %2 settings, correlated by 1/%3</source>
            <translation>설정 %2개에서 시드와 폴드의 쌍 %1개, 상관 1/%3</translation>
        </message>
        <message>
            <source>%1 pairs of seeds and folds, correlated by 1/%2</source>
            <translation>시드와 폴드의 쌍 %1개, 상관 1/%2</translation>
        </message>
        <message>
            <source>PR-AUC %1 (95 % CI %2 to %3), %4</source>
            <translation>PR-AUC %1 (95 % 신뢰구간 %2 ~ %3), %4</translation>
        </message>
        <message>
            <source>Nothing can be said about %1 and %2 yet: the settings of the other fields share fewer than two seeds, which tells nothing about the variance of training. Train the same seeds, two or more, in each.</source>
            <translation>%1와(과) %2에 대해 아직 아무것도 말할 수 없습니다: 다른 필드의 설정들이 공유하는 시드가 둘보다 적어 학습의 분산을 알 수 없습니다. 각 설정에서 같은 시드를 둘 이상 학습하십시오.</translation>
        </message>
        <message>
            <source>As one of %1 pairs of levels it is inconclusive (Holm).</source>
            <translation>수준 쌍 %1개 가운데 하나로는 결론이 나지 않습니다(홀름).</translation>
        </message>
        <message>
            <source>Train both with the same seeds, so that what a seed does to both cancels.</source>
            <translation>둘을 같은 시드로 학습하면 시드가 둘에 똑같이 주는 영향이 상쇄됩니다.</translation>
        </message>
        <message>
            <source>converged: no better epoch in %1 after epoch %2</source>
            <translation>수렴: 에폭 %2 뒤 %1 에폭 동안 더 좋은 에폭가 없음</translation>
        </message>
        <message>
            <source>still rising: the best epoch is %1 of %2; train longer</source>
            <translation>아직 상승 중: 가장 좋은 에폭는 %2 중 %1입니다. 더 길게 훈련하십시오</translation>
        </message>
        <message>
            <source>ended as planned: the best epoch is %1 of %2</source>
            <translation>계획대로 끝남: 가장 좋은 에폭는 %2 중 %1</translation>
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
            <translation>다른 필드의 설정 %1개의 시드가 모두 같지는 않아 구간이 없습니다. 시드가 같은 설정을 고르거나 각 설정에서 같은 시드로 학습하십시오.</translation>
        </message>
        <message>
            <source>%1 seeds in %2 settings of the other fields: a seed is one value, its mean over these.</source>
            <translation>다른 필드의 설정 %2개에서 시드 %1개: 시드마다 값은 하나이며, 이 설정들에 걸친 평균입니다.</translation>
        </message>
        <message>
            <source>%1 of %2 groups have no interval: their settings of the other fields do not all have the same seeds. Choose settings that have, or train the same seeds in each.</source>
            <translation>묶음 %2개 가운데 %1개에는 구간이 없습니다: 다른 필드의 설정들의 시드가 모두 같지는 않습니다. 시드가 같은 설정을 고르거나 각 설정에서 같은 시드로 학습하십시오.</translation>
        </message>
        <message>
            <source>'%1' is no column; the columns are %2.</source>
            <translation>'%1'은(는) 열이 아닙니다. 열은 다음과 같습니다: %2.</translation>
        </message>
        <message>
            <source>“%1:%2” asks for no number: right behind “%1:” stands one, or &lt;, &lt;=, &gt; or &gt;= and one, as in %1:0.8 or %1:&gt;0.8.</source>
            <translation>“%1:%2”에는 숫자가 없습니다: “%1:” 바로 뒤에 숫자를 쓰거나 &lt;, &lt;=, &gt;, &gt;= 다음에 숫자를 쓰십시오. 예: %1:0.8, %1:&gt;0.8.</translation>
        </message>
        <message>
            <source>“%1:” is followed by yes or no, and not by “%2”.</source>
            <translation>“%1:” 뒤에는 “%2”이(가) 아니라 yes 또는 no를 씁니다.</translation>
        </message>
        <message>
            <source>compression:, scale:, device:, label:, note: and the names of all other columns and settings</source>
            <translation>compression:, scale:, device:, label:, note:와 다른 모든 열과 설정의 이름</translation>
        </message>
        <message>
            <source>%1 and %2 were trained on different amounts of data (%3 and %4 of the training set): compare two that had as much to be told what their difference is worth in data.</source>
            <translation>%1과(와) %2은(는) 서로 다른 양의 데이터(학습 세트의 %3과(와) %4)로 학습되었습니다. 차이가 데이터로 얼마인지 알려면 같은 양으로 학습한 둘을 비교하세요.</translation>
        </message>
        <message>
            <source>To keep within the time, %1 instead of %2 seeds of each configuration.</source>
            <translation>시간을 지키려고 구성마다 시드를 %2개 대신 %1개.</translation>
        </message>
        <message>
            <source>To keep within the time, the training sizes are %1 instead of %2.</source>
            <translation>시간을 지키려고 학습 크기를 %2 대신 %1로.</translation>
        </message>
        <message>
            <source>Fewer than 3 seeds allow no interval; give it more time, or more seeds later.</source>
            <translation>시드가 3개보다 적으면 구간을 낼 수 없습니다. 시간을 더 주거나 나중에 시드를 늘리세요.</translation>
        </message>
        <message>
            <source>How long these runs take is not known: no run was timed on this machine.</source>
            <translation>이 실행들이 얼마나 걸리는지 알 수 없습니다. 이 컴퓨터에서 시간을 잰 실행이 없습니다.</translation>
        </message>
        <message>
            <source>Even so these runs take about %1, longer than the %2 asked for.</source>
            <translation>그래도 이 실행들은 약 %1 걸려, 요청한 %2보다 깁니다.</translation>
        </message>
        <message>
            <source>Time: unknown until one run was timed on this machine.</source>
            <translation>시간: 이 컴퓨터에서 실행 하나의 시간을 재기 전에는 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Time: about %1, by the speed of finished runs like these.</source>
            <translation>시간: 약 %1, 같은 종류의 끝난 실행의 속도로 어림.</translation>
        </message>
        <message>
            <source>Time: about %1, by the speed of runs like these, if early stopping ends them after some %2 epochs.</source>
            <translation>시간: 약 %1, 같은 종류의 실행 속도로 어림, 조기 종료가 약 %2 에폭에서 끝낸다면.</translation>
        </message>
        <message>
            <source>Time: about %1, estimated by the work of other networks on this machine.</source>
            <translation>시간: 약 %1, 이 컴퓨터의 다른 네트워크의 계산량으로 어림.</translation>
        </message>
        <message>
            <source>Time: about %1, estimated by the work of other networks on this machine, if early stopping ends them after some %2 epochs.</source>
            <translation>시간: 약 %1, 이 컴퓨터의 다른 네트워크의 계산량으로 어림, 조기 종료가 약 %2 에폭에서 끝낸다면.</translation>
        </message>
        <message>
            <source>1 run to train.</source>
            <translation>학습할 실행 1개.</translation>
        </message>
        <message>
            <source>%1 runs to train.</source>
            <translation>학습할 실행 %1개.</translation>
        </message>
        <message>
            <source>The run was done before.</source>
            <translation>이 실행은 이미 끝났습니다.</translation>
        </message>
        <message>
            <source>All %1 runs were done before.</source>
            <translation>실행 %1개가 모두 이미 끝났습니다.</translation>
        </message>
        <message>
            <source>%1 runs: %2 to train, %3 done before.</source>
            <translation>실행 %1개: 학습할 것 %2개, 이미 끝난 것 %3개.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1초</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1분</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1시간 %2분</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1일 %2시간</translation>
        </message>
        <message>
            <source>%1 (%2 samples), as much as is there</source>
            <translation>%1(샘플 %2개), 실제로 들어 있는 만큼</translation>
        </message>
        <message>
            <source>It is damaged within (gaps: %1): %2 of the %3 that it announces can be decoded; what follows a gap moves forward.</source>
            <translation>중간이 손상되었습니다(빈 곳: %1). 표시된 %3 중 %2만 디코딩할 수 있으며, 빈 곳 다음은 앞으로 당겨집니다.</translation>
        </message>
        <message>
            <source>It is damaged within (gaps: %1): %2 can be decoded; what follows a gap moves forward.</source>
            <translation>중간이 손상되었습니다(빈 곳: %1). %2를 디코딩할 수 있으며, 빈 곳 다음은 앞으로 당겨집니다.</translation>
        </message>
        <message>
            <source>Its header is wrong: it says %1, but %2 are there and are read. Other programs may stop after %1.</source>
            <translation>헤더가 틀립니다. 헤더는 %1라고 하지만 실제로는 %2가 있고 모두 읽습니다. 다른 프로그램은 %1 뒤에 멈출 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 are read; as much as %2 follows what its header calls its sound and is not: the header may be wrong.</source>
            <translation>%1를 읽습니다. 헤더가 소리라고 하는 부분 뒤에 %2 분량이 더 있으나 읽지 않습니다. 헤더가 틀렸을 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 are read; further streams in it (%2) cannot be decoded.</source>
            <translation>%1를 읽습니다. 그 안의 다른 스트림(%2)은 디코딩할 수 없습니다.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>revision %1: older versions of Etude may read it otherwise</source>
            <translation>리비전 %1: 이전 버전의 Etude는 다르게 읽을 수 있습니다</translation>
        </message>
        <message>
            <source>Peak, all channels</source>
            <translation>피크, 모든 채널</translation>
        </message>
        <message>
            <source>Share that is silent</source>
            <translation>무음 비율</translation>
        </message>
        <message>
            <source>Its channels cancel each other from %1 s to %2 s; take one channel (channels=left).</source>
            <translation>%1초부터 %2초까지 채널이 서로 상쇄됩니다. 한 채널만 쓰세요(channels=left).</translation>
        </message>
        <message>
            <source>Its channels cancel each other from %1 s to %2 s and in other parts (%3 in all), %4 s together; take one channel (channels=left).</source>
            <translation>%1초부터 %2초까지와 다른 부분에서(모두 %3곳, 합계 %4초) 채널이 서로 상쇄됩니다. 한 채널만 쓰세요(channels=left).</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 또는 false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>수</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>텍스트</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>정수</translation>
        </message>
        <message>
            <source>an integer from 0</source>
            <translation>0 이상의 정수</translation>
        </message>
        <message>
            <source>an integer that fits %1 bits</source>
            <translation>%1비트에 들어가는 정수</translation>
        </message>
        <message>
            <source>a list of integers</source>
            <translation>정수의 목록</translation>
        </message>
        <message>
            <source>a list of numbers</source>
            <translation>수의 목록</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>%1 중 하나</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>목록</translation>
        </message>
        <message>
            <source>The configuration must be a JSON object.</source>
            <translation>구성은 JSON 객체여야 합니다.</translation>
        </message>
        <message>
            <source>'%1' must be a JSON object.</source>
            <translation>'%1'은(는) JSON 객체여야 합니다.</translation>
        </message>
        <message>
            <source>'%1' is no field; the fields here are %2.</source>
            <translation>'%1'은(는) 필드가 아닙니다. 여기의 필드는 %2입니다.</translation>
        </message>
        <message>
            <source>%1: this is not valid JSON.</source>
            <translation>%1: 올바른 JSON이 아닙니다.</translation>
        </message>
        <message>
            <source>set field by field</source>
            <translation>필드별로 정한 값</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation>%1에서 %2까지의 수</translation>
        </message>
        <message>
            <source>a number of at least %1</source>
            <translation>%1 이상의 수</translation>
        </message>
        <message>
            <source>a number of at most %1</source>
            <translation>%1 이하의 수</translation>
        </message>
        <message>
            <source>an integer from %1 to %2</source>
            <translation>%1에서 %2까지의 정수</translation>
        </message>
        <message>
            <source>an integer of at least %1</source>
            <translation>%1 이상의 정수</translation>
        </message>
        <message>
            <source>an integer of at most %1</source>
            <translation>%1 이하의 정수</translation>
        </message>
        <message>
            <source>%1 is %2; it must be %3.</source>
            <translation>%1의 값이 %2입니다. 올바른 값은 %3입니다.</translation>
        </message>
        <message>
            <source>'%1' is no field; did you mean %2?</source>
            <translation>'%1'은(는) 필드가 아닙니다. %2을(를) 뜻했나요?</translation>
        </message>
        <message>
            <source>'%1' is no field; the fields are %2.</source>
            <translation>'%1'은(는) 필드가 아닙니다. 필드는 %2입니다.</translation>
        </message>
        <message>
            <source>'%1' is no field, and none of the %2 is like it.</source>
            <translation>'%1'은(는) 필드가 아니며, %2개 가운데 비슷한 것도 없습니다.</translation>
        </message>
        <message>
            <source>Cannot read '%1': %2.</source>
            <translation>'%1'을(를) 읽을 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>Cannot sync '%1': %2.</source>
            <translation>'%1'을(를) 동기화할 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>Cannot write '%1': %2.</source>
            <translation>'%1'에 쓸 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>'%1' ends before the data it should hold.</source>
            <translation>'%1'이(가) 담아야 할 데이터보다 먼저 끝납니다.</translation>
        </message>
        <message>
            <source>Cannot open the lock '%1': %2.</source>
            <translation>잠금 파일 '%1'을(를) 열 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>Cannot lock '%1': %2.</source>
            <translation>'%1'을(를) 잠글 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>Another process holds the lock '%1'.</source>
            <translation>다른 프로세스가 '%1'을(를) 잠그고 있습니다.</translation>
        </message>
        <message>
            <source>'%1' is not a content hash of 32 hexadecimal digits.</source>
            <translation>'%1'은(는) 16진수 32자리의 내용 해시가 아닙니다.</translation>
        </message>
        <message>
            <source>it does not begin with the .npy signature of version 1, 2 or 3</source>
            <translation>버전 1, 2, 3의 .npy 서명으로 시작하지 않음</translation>
        </message>
        <message>
            <source>its header says that it is longer than a megabyte</source>
            <translation>헤더에 적힌 헤더 길이가 1메가바이트를 넘음</translation>
        </message>
        <message>
            <source>its header is cut short</source>
            <translation>헤더가 중간에 끊겨 있음</translation>
        </message>
        <message>
            <source>it is shorter than its shape says</source>
            <translation>형태에 적힌 것보다 짧음</translation>
        </message>
        <message>
            <source>it is longer than its shape says</source>
            <translation>형태에 적힌 것보다 긺</translation>
        </message>
        <message>
            <source>'%1' is not a NumPy array that can be read: %2.</source>
            <translation>'%1'은(는) 읽을 수 있는 NumPy 배열이 아닙니다: %2.</translation>
        </message>
        <message>
            <source>its header is not the description of one array with descr, fortran_order and shape</source>
            <translation>헤더가 descr, fortran_order, shape로 배열 하나를 기술하지 않음</translation>
        </message>
        <message>
            <source>it is an array of records</source>
            <translation>레코드의 배열임</translation>
        </message>
        <message>
            <source>its dtype is '%1'; bool, int8 to int64, uint8 to uint64, float16, float32 and float64 are read</source>
            <translation>dtype이 '%1'임. 읽을 수 있는 것은 bool, int8–int64, uint8–uint64, float16, float32, float64임</translation>
        </message>
        <message>
            <source>its shape is impossible</source>
            <translation>있을 수 없는 형태임</translation>
        </message>
        <message>
            <source>it holds no values: a side of its shape is 0</source>
            <translation>값이 없음: 형태의 한 변이 0임</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2.</source>
            <translation>%2개 중 %1개를 마치고 멈추었습니다.</translation>
        </message>
        <message>
            <source>A “)” stands where no “(” is open.</source>
            <translation>열린 “(” 없이 “)”가 있습니다.</translation>
        </message>
        <message>
            <source>There are too many brackets within brackets.</source>
            <translation>괄호 안에 괄호가 너무 많습니다.</translation>
        </message>
        <message>
            <source>There is nothing between the brackets.</source>
            <translation>괄호 안에 아무것도 없습니다.</translation>
        </message>
        <message>
            <source>Something to find is missing behind “%1”.</source>
            <translation>“%1” 뒤에 찾을 것이 없습니다.</translation>
        </message>
        <message>
            <source>Something to find is missing between “%1” and “%2”.</source>
            <translation>“%1”과(와) “%2” 사이에 찾을 것이 없습니다.</translation>
        </message>
        <message>
            <source>Something to find is missing before “%1”.</source>
            <translation>“%1” 앞에 찾을 것이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is not a field: there are %2. Quotes find it as a text.</source>
            <translation>“%1”은(는) 필드가 아닙니다. 필드는 %2입니다. 따옴표로 묶으면 글로 찾습니다.</translation>
        </message>
        <message>
            <source>What “%1” asks for stands right behind it, without a space.</source>
            <translation>“%1”의 값은 빈칸 없이 바로 뒤에 씁니다.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>'%1' is not a data set as Etude writes it (%2); restore it from a copy or import the data set again.</source>
            <translation>'%1'은(는) Etude가 쓰는 형식의 데이터 세트가 아닙니다(%2). 사본에서 복원하거나 데이터 세트를 다시 가져오세요.</translation>
        </message>
        <message>
            <source>its first line is wrong or it is of another version</source>
            <translation>첫 줄이 잘못되었거나 다른 버전임</translation>
        </message>
        <message>
            <source>track %1 cannot be read</source>
            <translation>곡 %1을(를) 읽을 수 없음</translation>
        </message>
        <message>
            <source>it must be a JSON object with schema 1, a name and a root</source>
            <translation>schema 1, 이름, 루트가 있는 JSON 객체여야 함</translation>
        </message>
        <message>
            <source>its list of files has another length than the data set</source>
            <translation>파일 목록의 길이가 데이터 세트와 다름</translation>
        </message>
        <message>
            <source>file %1 is not a size and a time</source>
            <translation>파일 %1이(가) 크기와 시각으로 되어 있지 않음</translation>
        </message>
        <message>
            <source>The data set's name or folder is not UTF-8; rename it and import the data set again.</source>
            <translation>데이터 세트의 이름이나 폴더가 UTF-8이 아닙니다. 이름을 바꾸고 데이터 세트를 다시 가져오세요.</translation>
        </message>
        <message>
            <source>Tag %1 is not UTF-8; rename it and import the data set again.</source>
            <translation>태그 %1이(가) UTF-8이 아닙니다. 이름을 바꾸고 데이터 세트를 다시 가져오세요.</translation>
        </message>
        <message>
            <source>The path or artist of track %1 is not UTF-8; rename it and import the data set again.</source>
            <translation>곡 %1의 경로나 아티스트가 UTF-8이 아닙니다. 이름을 바꾸고 데이터 세트를 다시 가져오세요.</translation>
        </message>
        <message>
            <source>Cannot create '%1': %2.</source>
            <translation>'%1'을(를) 만들 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>The data set's name or folder is not UTF-8; rename it.</source>
            <translation>데이터 세트의 이름이나 폴더가 UTF-8이 아닙니다. 이름을 바꾸세요.</translation>
        </message>
        <message>
            <source>'%1' has been changed or damaged: its content is not what its name says; restore it from a copy or import the data set again.</source>
            <translation>'%1'이(가) 바뀌었거나 손상되었습니다. 내용이 이름과 맞지 않습니다. 사본에서 복원하거나 데이터 세트를 다시 가져오세요.</translation>
        </message>
        <message>
            <source>Every track of the training set is excluded: a run has nothing to learn from. Include some again, or make another split.</source>
            <translation>학습 세트의 모든 곡이 제외되어 실행에서 학습할 것이 없습니다. 일부를 다시 넣거나 다른 분할을 만드세요.</translation>
        </message>
        <message>
            <source>Every track of the validation set is excluded: a run cannot choose its best epoch. Include some again, or make another split.</source>
            <translation>검증 세트의 모든 곡이 제외되어 실행에서 가장 좋은 에폭을 고를 수 없습니다. 일부를 다시 넣거나 다른 분할을 만드세요.</translation>
        </message>
        <message>
            <source>Every track of the test set is excluded: a run cannot be tested. Include some again, or make another split.</source>
            <translation>시험 세트의 모든 곡이 제외되어 실행을 시험할 수 없습니다. 일부를 다시 넣거나 다른 분할을 만드세요.</translation>
        </message>
        <message>
            <source>The training set has no track: a run has nothing to learn from. Make a split.</source>
            <translation>학습 세트에 곡이 없어 실행에서 학습할 것이 없습니다. 분할을 만드세요.</translation>
        </message>
        <message>
            <source>The validation set has no track: a run cannot choose its best epoch. Make a split.</source>
            <translation>검증 세트에 곡이 없어 실행에서 가장 좋은 에폭을 고를 수 없습니다. 분할을 만드세요.</translation>
        </message>
        <message>
            <source>The test set has no track: a run cannot be tested. Make a split.</source>
            <translation>시험 세트에 곡이 없어 실행을 시험할 수 없습니다. 분할을 만드세요.</translation>
        </message>
        <message>
            <source>No track is in any of the three sets: make a split.</source>
            <translation>세 세트 어디에도 곡이 없습니다. 분할을 만드세요.</translation>
        </message>
        <message>
            <source>The data set has no tag: there is nothing to learn.</source>
            <translation>데이터 세트에 태그가 없어 학습할 것이 없습니다.</translation>
        </message>
        <message>
            <source>Each tag is carried by all of the training tracks or by none: there is nothing to learn. Edit the tags, or make another split.</source>
            <translation>모든 태그가 학습 곡 전부에 있거나 하나도 없어 학습할 것이 없습니다. 태그를 편집하거나 다른 분할을 만드세요.</translation>
        </message>
        <message>
            <source>It is in %1, but its artist '%2' has %3 in %4.</source>
            <translation>이 곡은 %1에 있지만 아티스트 '%2'의 곡 %3개는 %4에 있습니다.</translation>
        </message>
        <message>
            <source>It has no tag, and so counts as a negative of every tag in training.</source>
            <translation>태그가 없어 학습에서 모든 태그의 음성 예로 계산됩니다.</translation>
        </message>
        <message>
            <source>It has no tag, and so counts as a negative of every tag in the validation.</source>
            <translation>태그가 없어 검증에서 모든 태그의 음성 예로 계산됩니다.</translation>
        </message>
        <message>
            <source>It has no tag, and so counts as a negative of every tag in the test. The usual splits of some data sets leave such tracks out.</source>
            <translation>태그가 없어 테스트에서 모든 태그의 음성 예로 계산됩니다. 일부 데이터 세트의 일반적인 분할은 이런 트랙을 제외합니다.</translation>
        </message>
        <message>
            <source>Every track of the training set carries it: it cannot be learnt.</source>
            <translation>학습 세트의 모든 곡에 이 태그가 있어 학습할 수 없습니다.</translation>
        </message>
        <message>
            <source>No track of the training set carries it: it cannot be learnt.</source>
            <translation>학습 세트의 어느 곡에도 이 태그가 없어 학습할 수 없습니다.</translation>
        </message>
        <message>
            <source>Every track of the validation set carries it: it has no ROC-AUC there.</source>
            <translation>검증 세트의 모든 곡에 이 태그가 있어 그 세트에서는 ROC-AUC가 없습니다.</translation>
        </message>
        <message>
            <source>No track of the validation set carries it: it has no ROC-AUC there.</source>
            <translation>검증 세트의 어느 곡에도 이 태그가 없어 그 세트에서는 ROC-AUC가 없습니다.</translation>
        </message>
        <message>
            <source>Every track of the test set carries it: it has no ROC-AUC there.</source>
            <translation>시험 세트의 모든 곡에 이 태그가 있어 그 세트에서는 ROC-AUC가 없습니다.</translation>
        </message>
        <message>
            <source>No track of the test set carries it: it has no ROC-AUC there.</source>
            <translation>시험 세트의 어느 곡에도 이 태그가 없어 그 세트에서는 ROC-AUC가 없습니다.</translation>
        </message>
        <message>
            <source>The least frequent of the tags, %1 of the tracks; the most frequent is '%2', %3.</source>
            <translation>가장 드문 태그이며 곡의 %1에 있습니다. 가장 흔한 태그 '%2'은(는) %3에 있습니다.</translation>
        </message>
        <message>
            <source>the training set</source>
            <translation>학습 세트</translation>
        </message>
        <message>
            <source>the validation set</source>
            <translation>검증 세트</translation>
        </message>
        <message>
            <source>the test set</source>
            <translation>시험 세트</translation>
        </message>
        <message>
            <source>none of the three sets</source>
            <translation>세 세트의 바깥</translation>
        </message>
        <message>
            <source>The data set '%1' would have no tag left, and there would be nothing to learn.</source>
            <translation>데이터 세트 '%1'에 남는 태그가 없어 학습할 것이 없게 됩니다.</translation>
        </message>
        <message>
            <source>'%1' is about tags, so that there are no tracks to exclude; a stratified split may help, or leave the tag out.</source>
            <translation>'%1'은(는) 태그에 대한 것이므로 제외할 곡이 없습니다. 층화 분할이 도움이 될 수 있습니다. 아니면 태그를 빼세요.</translation>
        </message>
        <message>
            <source>'%1' is about the data set, so that there are no tracks to exclude; another split or other tags may help.</source>
            <translation>'%1'은(는) 데이터 세트에 대한 것이므로 제외할 곡이 없습니다. 다른 분할이나 다른 태그가 도움이 될 수 있습니다.</translation>
        </message>
        <message>
            <source>The data set '%1' has no track '%2'.</source>
            <translation>데이터 세트 '%1'에 곡 '%2'이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The track '%1' is excluded already (%2).</source>
            <translation>곡 '%1'은(는) 이미 제외되었습니다(%2).</translation>
        </message>
        <message>
            <source>The data set '%1' has no tag '%2'.</source>
            <translation>데이터 세트 '%1'에 태그 '%2'이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The data set '%1' excludes no track for '%2'; give a kind of finding, by_hand, a track's path, or all.</source>
            <translation>데이터 세트 '%1'에 '%2'(으)로 제외된 곡이 없습니다. 점검 결과의 종류, by_hand, 곡의 경로, all 중 하나를 지정하세요.</translation>
        </message>
        <message>
            <source>The health check was stopped after %1 of %2 files; nothing was changed.</source>
            <translation>파일 %2개 중 %1개를 점검하고 멈추었습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>It could not be used before: %1</source>
            <translation>전에 쓸 수 없었습니다: %1</translation>
        </message>
        <message>
            <source>The same bytes as '%1'.</source>
            <translation>'%1'과(와) 바이트가 같습니다.</translation>
        </message>
        <message>
            <source>The same bytes as '%1', which is in %2.</source>
            <translation>%2에 있는 '%1'과(와) 바이트가 같습니다.</translation>
        </message>
        <message>
            <source>Decoding files</source>
            <translation>파일을 디코딩하는 중</translation>
        </message>
        <message>
            <source>Looking at files</source>
            <translation>파일을 살펴보는 중</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>파일이 없습니다.</translation>
        </message>
        <message>
            <source>The file cannot be looked at: %1.</source>
            <translation>파일을 살펴볼 수 없습니다: %1.</translation>
        </message>
        <message>
            <source>The file is empty (0 bytes).</source>
            <translation>파일이 비어 있습니다(0바이트).</translation>
        </message>
        <message>
            <source>The file has changed since it was imported.</source>
            <translation>가져온 뒤 파일이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>Only %1 of %2 can be decoded.</source>
            <translation>%2 중 %1만 디코딩할 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 of %2 runs are of a version of Etude that may have decoded up to %3 tracks of their data set otherwise (lengths that were estimates): train them again in a new project before you compare them with the others.</source>
            <translation>%2개 실행 중 %1개는 데이터 세트의 곡을 최대 %3개까지 다르게 디코딩했을 수 있는 Etude 버전의 것입니다(길이가 추정값이었음). 다른 실행과 비교하기 전에 새 프로젝트에서 다시 학습하세요.</translation>
        </message>
        <message>
            <source>Test clips that are no part of the resampling, since not all of these runs were tested on them: %1.</source>
            <translation>이 실행들이 모두 시험되지는 않아 재표집에서 빠진 시험 클립: %1.</translation>
        </message>
        <message>
            <source>%1 dBFS</source>
            <translation>%1 dBFS</translation>
        </message>
        <message>
            <source>none: digital silence</source>
            <translation>없음: 디지털 무음</translation>
        </message>
        <message>
            <source>%1 (%2 samples), counted</source>
            <translation>%1(샘플 %2개), 세어서 확인</translation>
        </message>
        <message>
            <source>%1 (%2 samples), decoded to know it</source>
            <translation>%1(샘플 %2개), 디코딩하여 확인</translation>
        </message>
        <message>
            <source>%1 (%2 samples), as the header says</source>
            <translation>%1(샘플 %2개), 헤더에 따름</translation>
        </message>
        <message>
            <source>It was broken off: %1 of the %2 that it announces can be decoded.</source>
            <translation>파일이 중간에 끊겼습니다. 헤더가 알리는 %2 중 %1를 디코딩할 수 있습니다.</translation>
        </message>
        <message>
            <source>It was broken off after %1; how much is missing is not known.</source>
            <translation>파일이 %1 뒤에 끊겼습니다. 얼마나 빠졌는지는 알 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 are read; %2 that follow are not, since their sampling rate or channels are others.</source>
            <translation>%1를 읽었습니다. 뒤따르는 %2는 샘플링 레이트나 채널이 달라 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Sampling rate</source>
            <translation>샘플링 레이트</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>채널</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <source>Streams</source>
            <translation>스트림</translation>
        </message>
        <message>
            <source>%1, one after another</source>
            <translation>%1개, 차례로</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>%1 samples of the encoder before the sound, %2 after it</source>
            <translation>인코더가 넣은 샘플, 소리 앞 %1개와 뒤 %2개</translation>
        </message>
        <message>
            <source>Tags and pictures</source>
            <translation>파일의 태그와 그림</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>건너뜀</translation>
        </message>
        <message>
            <source>%1 bytes that are no sound</source>
            <translation>소리가 아닌 %1바이트</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>디코딩</translation>
        </message>
        <message>
            <source>Level (RMS)</source>
            <translation>레벨(RMS)</translation>
        </message>
        <message>
            <source>Clipped samples</source>
            <translation>클리핑된 샘플</translation>
        </message>
        <message>
            <source>DC offset</source>
            <translation>직류 오프셋</translation>
        </message>
        <message>
            <source>'%1' is %2, which Etude does not read; make it a FLAC file, for instance with "ffmpeg -i INPUT -vn OUTPUT.flac".</source>
            <translation>'%1'은(는) Etude가 읽지 못하는 형식(%2)입니다. 예를 들어 "ffmpeg -i INPUT -vn OUTPUT.flac"으로 FLAC 파일로 바꾸세요.</translation>
        </message>
        <message>
            <source>It is digital silence from its beginning to its end.</source>
            <translation>처음부터 끝까지 디지털 무음입니다.</translation>
        </message>
        <message>
            <source>Every sample has the same value, %1: there is no sound.</source>
            <translation>모든 샘플의 값이 %1(으)로 같아 소리가 없습니다.</translation>
        </message>
        <message>
            <source>It is very quiet: its level is %1 dBFS, its peak %2 dBFS.</source>
            <translation>매우 작습니다. 레벨 %1 dBFS, 피크 %2 dBFS.</translation>
        </message>
        <message>
            <source>Its channels cancel each other: their mean is %1 dB below them; take one channel (channels=left).</source>
            <translation>채널이 서로 상쇄됩니다. 평균이 %1 dB 낮습니다. 한 채널만 쓰세요(channels=left).</translation>
        </message>
        <message>
            <source>Most of it is silence: %1 are below -60 dBFS.</source>
            <translation>대부분 무음입니다. %1이(가) -60 dBFS 미만입니다.</translation>
        </message>
        <message>
            <source>It is clipped: %1 samples, %2 of it, are in runs at full scale.</source>
            <translation>클리핑되었습니다. 샘플 %1개(%2)가 최대값에 머뭅니다.</translation>
        </message>
        <message>
            <source>It has a strong DC offset: %1 of full scale.</source>
            <translation>직류 오프셋이 큽니다: 최대 진폭의 %1.</translation>
        </message>
        <message>
            <source>Listening to '%1' was stopped.</source>
            <translation>'%1' 듣기가 중지되었습니다.</translation>
        </message>
        <message>
            <source>Similar sounds are found by Chromaprint, which is not installed: on Debian, install libchromaprint1.</source>
            <translation>비슷한 소리는 Chromaprint로 찾는데 설치되어 있지 않습니다. Debian에서는 libchromaprint1을 설치하세요.</translation>
        </message>
        <message>
            <source>Chromaprint cannot take a rate of %1 Hz.</source>
            <translation>Chromaprint는 %1 Hz를 처리할 수 없습니다.</translation>
        </message>
        <message>
            <source>It lasts %1, the clip %2: the rest is silence.</source>
            <translation>길이는 %1, 클립은 %2입니다. 나머지는 무음입니다.</translation>
        </message>
        <message>
            <source>Comparing files of equal size</source>
            <translation>크기가 같은 파일을 비교하는 중</translation>
        </message>
        <message>
            <source>There is nothing above %1 Hz (80 dB below its loudest band), where the input goes up to %2 Hz.</source>
            <translation>%1 Hz 위에는 아무것도 없습니다(가장 큰 밴드보다 80 dB 아래). 입력은 %2 Hz까지입니다.</translation>
        </message>
        <message>
            <source>The same sound as '%1', which is in %2, in another file.</source>
            <translation>%2에 있는 '%1'과(와) 같은 소리의 다른 파일입니다.</translation>
        </message>
        <message>
            <source>The same sound as '%1', in another file.</source>
            <translation>'%1'과(와) 같은 소리의 다른 파일입니다.</translation>
        </message>
        <message>
            <source>Nearly the same sound as '%1', which is in %2.</source>
            <translation>%2에 있는 '%1'과(와) 거의 같은 소리입니다.</translation>
        </message>
        <message>
            <source>Nearly the same sound as '%1'.</source>
            <translation>'%1'과(와) 거의 같은 소리입니다.</translation>
        </message>
        <message>
            <source>Its rate is %1 Hz, that of most files %2 Hz: the input's bands above %3 Hz are empty.</source>
            <translation>레이트가 %1 Hz입니다(대부분의 파일은 %2 Hz). 입력의 %3 Hz 위 밴드는 비어 있습니다.</translation>
        </message>
        <message>
            <source>Its rate is %1 Hz, that of most files %2 Hz.</source>
            <translation>레이트가 %1 Hz입니다(대부분의 파일은 %2 Hz).</translation>
        </message>
        <message>
            <source>Its split is '%1'; it must be train, validation (or valid), test or none.</source>
            <translation>분할이 '%1'입니다. train, validation(또는 valid), test, none 중 하나여야 합니다.</translation>
        </message>
        <message>
            <source>Its column '%1' holds '%2'; it must be 0 or 1.</source>
            <translation>열 '%1'의 값이 '%2'입니다. 0 또는 1이어야 합니다.</translation>
        </message>
        <message>
            <source>'%1' gives no usable track.</source>
            <translation>'%1'에서 쓸 수 있는 곡을 얻지 못했습니다.</translation>
        </message>
        <message>
            <source>'%1' gives no usable track below '%2'.</source>
            <translation>'%1'에서 '%2' 아래의 쓸 수 있는 곡을 얻지 못했습니다.</translation>
        </message>
        <message>
            <source>'%1' gives no usable track (%2 left out); first, %3: %4</source>
            <translation>'%1'에서 쓸 수 있는 곡을 얻지 못했습니다(%2개 제외). 첫째는 %3: %4</translation>
        </message>
        <message>
            <source>'%1' gives no usable track below '%2' (%3 left out); first, %4: %5</source>
            <translation>'%1'에서 '%2' 아래의 쓸 수 있는 곡을 얻지 못했습니다(%3개 제외). 첫째는 %4: %5</translation>
        </message>
        <message>
            <source>Its path holds a NUL character.</source>
            <translation>경로에 NUL 문자가 있습니다.</translation>
        </message>
        <message>
            <source>The file '%1' does not exist.</source>
            <translation>파일 '%1'이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The file '%1' cannot be looked at: %2.</source>
            <translation>파일 '%1'을(를) 살펴볼 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>'%1' is not a file.</source>
            <translation>'%1'은(는) 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>The file '%1' is empty (0 bytes).</source>
            <translation>파일 '%1'이(가) 비어 있습니다(0바이트).</translation>
        </message>
        <message>
            <source>its header has no column '%1, %2'; give FMA's tracks.csv with its three header lines.</source>
            <translation>머리글에 열 '%1, %2'이(가) 없습니다. 머리글 세 줄이 있는 FMA의 tracks.csv를 지정하세요.</translation>
        </message>
        <message>
            <source>Its subset is '%1'; it must be small, medium, large or full.</source>
            <translation>부분 집합이 '%1'입니다. small, medium, large, full 중 하나여야 합니다.</translation>
        </message>
        <message>
            <source>Its track id is '%1'; it must be a number of at most 6 digits.</source>
            <translation>곡 ID가 '%1'입니다. 6자리 이하의 수여야 합니다.</translation>
        </message>
        <message>
            <source>It lies in no tag's folder: move it into a folder that is named as its tag.</source>
            <translation>어느 태그의 폴더에도 없습니다. 태그 이름을 딴 폴더로 옮기세요.</translation>
        </message>
        <message>
            <source>Its name, which would be the tag, is not UTF-8.</source>
            <translation>태그가 될 이름이 UTF-8이 아닙니다.</translation>
        </message>
        <message>
            <source>It holds no audio file.</source>
            <translation>오디오 파일이 없습니다.</translation>
        </message>
        <message>
            <source>It is a link to a folder that was read already.</source>
            <translation>이미 읽은 폴더를 가리키는 링크입니다.</translation>
        </message>
        <message>
            <source>Its name is not UTF-8.</source>
            <translation>이름이 UTF-8이 아닙니다.</translation>
        </message>
        <message>
            <source>Looking for audio files</source>
            <translation>오디오 파일을 찾는 중</translation>
        </message>
        <message>
            <source>The folder cannot be read: %1.</source>
            <translation>폴더를 읽을 수 없습니다: %1.</translation>
        </message>
        <message>
            <source>'%1' is not a folder.</source>
            <translation>'%1'은(는) 폴더가 아닙니다.</translation>
        </message>
        <message>
            <source>The import was cancelled; nothing was imported.</source>
            <translation>가져오기를 취소했습니다. 가져온 것은 없습니다.</translation>
        </message>
        <message>
            <source>its column TAGS must be the last.</source>
            <translation>열 TAGS는 마지막 열이어야 합니다.</translation>
        </message>
        <message>
            <source>its tags must stand between the columns clip_id and mp3_path.</source>
            <translation>태그는 열 clip_id와 mp3_path 사이에 있어야 합니다.</translation>
        </message>
        <message>
            <source>1 tag merged: %1.</source>
            <translation>태그 1개를 합쳤습니다: %1.</translation>
        </message>
        <message>
            <source>Its path '%1' does not begin with a folder 0 to 9 or a to f, which gives the split.</source>
            <translation>경로 '%1'이(가) 분할을 정하는 폴더 0–9 또는 a–f로 시작하지 않습니다.</translation>
        </message>
        <message>
            <source>1 name in the list of synonyms is no tag of the annotations: '%1'.</source>
            <translation>동의어 목록의 이름 1개는 주석에 없는 태그입니다: '%1'.</translation>
        </message>
        <message>
            <source>%1 names in the list of synonyms are no tags of the annotations: '%2'.</source>
            <translation>동의어 목록의 이름 %1개는 주석에 없는 태그입니다: '%2'.</translation>
        </message>
        <message>
            <source>its header names the column '%1' twice.</source>
            <translation>머리글에 열 '%1'이(가) 두 번 있습니다.</translation>
        </message>
        <message>
            <source>its first line must name the columns path and tags (and, if you like, split and artist); '%1' is missing.</source>
            <translation>첫 줄에 열 path와 tags(원하면 split과 artist도)의 이름이 있어야 합니다. '%1'이(가) 없습니다.</translation>
        </message>
        <message>
            <source>'%1' holds no labels '%2_y.npy'; give the folder of the split's files.</source>
            <translation>'%1'에 레이블 '%2_y.npy'가 없습니다. 분할의 파일이 있는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>'%1' holds %2 arrays that could be the labels '%3_y.npy'; leave one.</source>
            <translation>'%1'에 레이블 '%3_y.npy'일 수 있는 배열이 %2개 있습니다. 하나만 남기세요.</translation>
        </message>
        <message>
            <source>it must be an array of two dimensions, tracks x tags.</source>
            <translation>곡 × 태그의 2차원 배열이어야 합니다.</translation>
        </message>
        <message>
            <source>it holds other values than 0 and 1.</source>
            <translation>0과 1이 아닌 값이 있습니다.</translation>
        </message>
        <message>
            <source>line %1 is no tag in UTF-8; there must be one on every line.</source>
            <translation>%1번째 줄이 UTF-8로 된 태그가 아닙니다. 줄마다 태그가 하나씩 있어야 합니다.</translation>
        </message>
        <message>
            <source>line %1 repeats the tag '%2'.</source>
            <translation>%1번째 줄에 태그 '%2'이(가) 다시 나옵니다.</translation>
        </message>
        <message>
            <source>it names %1 tags where the labels have %2 columns.</source>
            <translation>태그는 %1개인데 레이블의 열은 %2개입니다.</translation>
        </message>
        <message>
            <source>it has %1 rows where '%2' has %3 lines; they must be of one release.</source>
            <translation>행은 %1개인데 '%2'의 줄은 %3개입니다. 같은 배포판의 파일이어야 합니다.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, %2번째 줄</translation>
        </message>
        <message>
            <source>Reading '%1'</source>
            <translation>'%1' 읽는 중</translation>
        </message>
        <message>
            <source>it has %1 columns where the labels before it have %2.</source>
            <translation>열이 %1개인데 앞의 레이블은 %2개입니다.</translation>
        </message>
        <message>
            <source>It is not UTF-8 text.</source>
            <translation>UTF-8 텍스트가 아닙니다.</translation>
        </message>
        <message>
            <source>1 of %1 tracks has none of the tags (%2 in the training, %3 in the validation, %4 in the test set): it is kept, as a negative of every tag.</source>
            <translation>트랙 %1개 중 1개에 태그가 하나도 없습니다(학습 %2, 검증 %3, 테스트 %4). 모든 태그의 음성 예로 유지됩니다.</translation>
        </message>
        <message>
            <source>1 row names a file that an earlier row named: its tags were joined to it</source>
            <translation>1개 행이 앞선 행과 같은 파일을 가리켜 태그를 합쳤습니다</translation>
        </message>
        <message>
            <source>%1 rows name a file that an earlier row named: their tags were joined</source>
            <translation>%1개 행이 앞선 행과 같은 파일을 가리켜 태그를 합쳤습니다</translation>
        </message>
        <message>
            <source>%1; %2 of them in another form of the path.</source>
            <translation>%1. 그중 %2개는 경로의 형식이 다릅니다.</translation>
        </message>
        <message>
            <source>1 track without a tag was left out.</source>
            <translation>태그가 없는 트랙 1개를 제외했습니다.</translation>
        </message>
        <message>
            <source>This layout is not known.</source>
            <translation>알 수 없는 구조입니다.</translation>
        </message>
        <message>
            <source>name the column that holds the paths of the audio files; its header has %1.</source>
            <translation>오디오 파일의 경로가 있는 열을 지정하세요. 머리글의 열은 %1입니다.</translation>
        </message>
        <message>
            <source>name either one column that holds the tags or one 0/1 column for each tag.</source>
            <translation>태그가 있는 열 하나를 지정하거나 태그마다 0/1 열을 하나씩 지정하세요.</translation>
        </message>
        <message>
            <source>The column '%1' numbers folds: no split was taken from it.</source>
            <translation>열 '%1'은(는) 폴드 번호입니다. 여기서 분할을 가져오지 않았습니다.</translation>
        </message>
        <message>
            <source>1 cell was read as a list, such as ['a', 'b'].</source>
            <translation>셀 1개를 ['a', 'b'] 같은 목록으로 읽었습니다.</translation>
        </message>
        <message>
            <source>1 cell says nan, None, NULL or the like, which was taken for no tag.</source>
            <translation>셀 1개가 nan, None, NULL 등이어서 태그 없음으로 처리했습니다.</translation>
        </message>
        <message>
            <source>1 cell of the tag columns is empty or says nan, None or the like, which was taken for 0.</source>
            <translation>태그 열의 셀 1개가 비어 있거나 nan, None 등이어서 0으로 처리했습니다.</translation>
        </message>
        <message>
            <source>%1 cells of the tag columns are empty or say nan, None or the like, which was taken for 0.</source>
            <translation>태그 열의 셀 %1개가 비어 있거나 nan, None 등이어서 0으로 처리했습니다.</translation>
        </message>
        <message>
            <source>decoding %XX</source>
            <translation>%XX 디코딩</translation>
        </message>
        <message>
            <source>taking the blanks around it away</source>
            <translation>앞뒤 공백 제거</translation>
        </message>
        <message>
            <source>looking in other folders</source>
            <translation>다른 폴더 검색</translation>
        </message>
        <message>
            <source>It has %1 fields where the header has %2.</source>
            <translation>필드는 %1개인데 머리글의 필드는 %2개입니다.</translation>
        </message>
        <message>
            <source>it does not begin with a header line (UTF-8 text with the names of the columns).</source>
            <translation>머리글 줄(열 이름이 있는 UTF-8 텍스트)로 시작하지 않습니다.</translation>
        </message>
        <message>
            <source>it does not begin with %1 header lines (UTF-8 text with the names of the columns).</source>
            <translation>머리글 %1줄(열 이름이 있는 UTF-8 텍스트)로 시작하지 않습니다.</translation>
        </message>
        <message>
            <source>its header has no column '%1'; it has %2.</source>
            <translation>머리글에 열 '%1'이(가) 없습니다. 머리글의 열은 %2입니다.</translation>
        </message>
        <message>
            <source>its header names the column '%1' twice; rename one of them.</source>
            <translation>머리글에 열 '%1'이(가) 두 번 있습니다. 하나의 이름을 바꾸세요.</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 외 %2개</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>%1번째 줄</translation>
        </message>
        <message>
            <source>1 field of '%1' has quotes that are not those of CSV: it was read as it stands, or with \" for a quote.</source>
            <translation>'%1'의 필드 1개에 CSV 형식이 아닌 따옴표가 있어 그대로 읽거나 \"를 따옴표로 읽었습니다.</translation>
        </message>
        <message>
            <source>1 field of '%1' stands in quotes, which were taken for a part of it, as is usual between tabs; the import can be told that they enclose fields.</source>
            <translation>'%1'의 필드 1개가 따옴표 안에 있으며, 탭으로 구분된 표의 관례대로 필드의 일부로 읽었습니다. 가져올 때 따옴표가 필드를 감싼다고 지정할 수 있습니다.</translation>
        </message>
        <message>
            <source>line %1 is not UTF-8 text.</source>
            <translation>%1번째 줄이 UTF-8 텍스트가 아닙니다.</translation>
        </message>
        <message>
            <source>line %1 merges nothing; write the name that stays, then | and each tag that becomes it.</source>
            <translation>%1번째 줄은 아무것도 합치지 않습니다. 남을 이름을 쓰고, 이어서 |와 그 이름이 될 태그를 하나씩 쓰세요.</translation>
        </message>
        <message>
            <source>line %1 has an empty tag; take the needless | away.</source>
            <translation>%1번째 줄에 빈 태그가 있습니다. 필요 없는 |를 지우세요.</translation>
        </message>
        <message>
            <source>line %1 names the tag '%2', which is there already.</source>
            <translation>%1번째 줄에 이미 있는 태그 '%2'이(가) 있습니다.</translation>
        </message>
        <message>
            <source>Its path is empty.</source>
            <translation>경로가 비어 있습니다.</translation>
        </message>
        <message>
            <source>It names the file '%1' by the end of its path alone; another line names it itself.</source>
            <translation>파일 '%1'을(를) 경로의 끝부분으로만 가리키며, 다른 줄이 이 파일을 직접 가리킵니다.</translation>
        </message>
        <message>
            <source>The file '%1' is named by an earlier line, in another form.</source>
            <translation>파일 '%1'은(는) 앞선 줄에 다른 형식으로 나와 있습니다.</translation>
        </message>
        <message>
            <source>The file '%1' is named by an earlier line.</source>
            <translation>파일 '%1'은(는) 앞의 줄에 이미 있습니다.</translation>
        </message>
        <message>
            <source>'%1' is not a folder; give the one that the audio files' paths start from.</source>
            <translation>'%1'은(는) 폴더가 아닙니다. 오디오 파일의 경로가 시작되는 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>These runs were trained with different operators: %1. They round differently; compare runs of one kind.</source>
            <translation>이 실행들은 서로 다른 연산자로 학습되었습니다: %1. 반올림이 다르므로 한 종류의 실행끼리 비교하세요.</translation>
        </message>
        <message>
            <source>These runs are of different versions of Etude: %1.</source>
            <translation>이 실행들은 Etude의 서로 다른 버전에서 나왔습니다: %1.</translation>
        </message>
        <message>
            <source>Runs of one data set left out different numbers of files (%1 to %2): they were not all trained and tested on the same tracks.</source>
            <translation>한 데이터 세트의 실행들이 서로 다른 수의 파일(%1~%2)을 제외했습니다. 모두 같은 트랙으로 학습하고 시험한 것이 아닙니다.</translation>
        </message>
        <message>
            <source>The two differ in more than one field: the difference is not that of one choice alone.</source>
            <translation>둘은 둘 이상의 항목이 다릅니다. 차이는 한 가지 선택만의 것이 아닙니다.</translation>
        </message>
        <message>
            <source>The two are of different data sets or splits: they were tested on different tracks.</source>
            <translation>둘의 데이터 세트나 분할이 다릅니다. 서로 다른 트랙으로 시험되었습니다.</translation>
        </message>
        <message>
            <source>The configuration '%1' has no run with a result yet, or is a label-shuffle control; choose another.</source>
            <translation>구성 '%1'에는 아직 결과가 있는 실행이 없거나 라벨 섞기 대조군입니다. 다른 것을 고르세요.</translation>
        </message>
        <message>
            <source>Runs that are no part of it, since no run of the other side agrees with them in all other fields: %1.</source>
            <translation>다른 모든 항목이 같은 상대편 실행이 없어 비교에서 빠진 실행: %1.</translation>
        </message>
        <message>
            <source>Settings that are no part of it, since a level stands for several configurations there, which differ in fields of its own: %1. Compare two configurations instead.</source>
            <translation>한 수준이 그 수준만의 항목이 다른 여러 구성을 가리켜 비교에서 빠진 설정: %1. 대신 두 구성을 비교하세요.</translation>
        </message>
        <message>
            <source>A configuration cannot be compared with itself; choose two.</source>
            <translation>구성을 자기 자신과 비교할 수 없습니다. 둘을 고르세요.</translation>
        </message>
        <message>
            <source>A level cannot be compared with itself; choose two.</source>
            <translation>수준을 자기 자신과 비교할 수 없습니다. 둘을 고르세요.</translation>
        </message>
        <message>
            <source>No two runs with a result differ in %1 (%2 and %3) alone; queue a study that varies it.</source>
            <translation>결과가 있는 실행 중 %1(%2, %3)만 다른 두 실행이 없습니다. 이를 바꾸는 연구를 대기열에 넣으세요.</translation>
        </message>
        <message>
            <source>The runs with a result do not differ in %1; queue a study that varies it.</source>
            <translation>결과가 있는 실행들의 %1이(가) 다르지 않습니다. 이를 바꾸는 연구를 대기열에 넣으세요.</translation>
        </message>
        <message>
            <source>%1 pairs of seeds</source>
            <translation>시드 쌍 %1개</translation>
        </message>
        <message>
            <source>%1 and %2 runs, unpaired</source>
            <translation>실행 %1개와 %2개, 짝짓지 않음</translation>
        </message>
        <message>
            <source>%1 (95 % CI %2 to %3), %4</source>
            <translation>%1 (95% 신뢰구간 %2~%3), %4</translation>
        </message>
        <message>
            <source>Nothing can be said about %1 and %2 yet: one seed tells nothing about the variance of training. Train both with the same seeds, two or more.</source>
            <translation>%1과(와) %2에 대해 아직 아무것도 말할 수 없습니다. 시드 하나로는 학습의 분산을 알 수 없습니다. 둘을 같은 시드 두 개 이상으로 학습하세요.</translation>
        </message>
        <message>
            <source>%1 is better than %2: %3.</source>
            <translation>%1이(가) %2보다 낫습니다: %3.</translation>
        </message>
        <message>
            <source>%1 is worse than %2: %3.</source>
            <translation>%1이(가) %2보다 못합니다: %3.</translation>
        </message>
        <message>
            <source>%1 and %2 are equivalent within a margin of %3: %4.</source>
            <translation>%1과(와) %2은(는) 여유 %3 안에서 동등합니다: %4.</translation>
        </message>
        <message>
            <source>Inconclusive whether %1 or %2 is better: %3.</source>
            <translation>%1과(와) %2 중 어느 쪽이 나은지 결론 내릴 수 없습니다: %3.</translation>
        </message>
        <message>
            <source>What has an effect: %1.</source>
            <translation>효과가 있는 것: %1.</translation>
        </message>
        <message>
            <source>What cannot be told from chance: %1.</source>
            <translation>우연과 구별되지 않는 것: %1.</translation>
        </message>
        <message>
            <source>Tags that have one class only on the test set, and are left out of the mean: %1.</source>
            <translation>시험 집합에 한 클래스만 있어 평균에서 빠진 태그: %1.</translation>
        </message>
        <message>
            <source>Test clips without a known artist, drawn one by one: %1.</source>
            <translation>아티스트를 알 수 없어 하나씩 추출되는 시험 클립: %1.</translation>
        </message>
        <message>
            <source>%1 clips of %2 artists, %3 draws</source>
            <translation>아티스트 %2명의 클립 %1개, 추출 %3회</translation>
        </message>
        <message>
            <source>%1 clips, %2 draws</source>
            <translation>클립 %1개, 추출 %2회</translation>
        </message>
        <message>
            <source>too few test clips to draw from: %1</source>
            <translation>추출할 시험 클립이 너무 적음: %1</translation>
        </message>
        <message>
            <source>%1 to %2 (%3)</source>
            <translation>%1~%2 (%3)</translation>
        </message>
        <message>
            <source>%1 tags merged: %2.</source>
            <translation>태그 %1개를 합쳤습니다: %2.</translation>
        </message>
        <message>
            <source>The labels name no tags: their 50 columns were taken for the tags of the Million Song Dataset's released split (%1, %2, %3...), in its order; a tag list gives others.</source>
            <translation>레이블에 태그 이름이 없어 50개 열을 Million Song Dataset 공개 분할의 태그(%1, %2, %3...)로 순서대로 보았습니다. 태그 목록으로 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>The name '%1' speaks of %2: are these really the tags of the Million Song Dataset?</source>
            <translation>이름 '%1'은(는) %2을(를) 가리킵니다. 정말 Million Song Dataset의 태그입니까?</translation>
        </message>
        <message>
            <source>'%1' lies beside the labels and may list their tags: it was not read.</source>
            <translation>레이블 옆에 있는 '%1'이(가) 태그 목록일 수 있으나 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks have none of the tags (%3 in the training, %4 in the validation, %5 in the test set): they are kept, as negatives of every tag.</source>
            <translation>트랙 %2개 중 %1개에 태그가 없습니다(학습 %3, 검증 %4, 테스트 %5). 모든 태그의 음성 예로 유지합니다.</translation>
        </message>
        <message>
            <source>None of the %1 tracks has a tag, so that none would be left.</source>
            <translation>트랙 %1개 모두 태그가 없어 남는 것이 없습니다.</translation>
        </message>
        <message>
            <source>%1 found after %2.</source>
            <translation>%2 후 %1개를 찾았습니다.</translation>
        </message>
        <message>
            <source>%1 more would be found after %2.</source>
            <translation>%2 후 %1개를 더 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 tracks without a tag were left out.</source>
            <translation>태그 없는 트랙 %1개를 제외했습니다.</translation>
        </message>
        <message>
            <source>its header is MTG-Jamendo's, where each tag has a field of its own behind TAGS; import it as MTG-Jamendo.</source>
            <translation>헤더가 TAGS 뒤에 태그마다 필드가 있는 MTG-Jamendo 형식입니다. MTG-Jamendo로 가져오세요.</translation>
        </message>
        <message>
            <source>the column '%1' gives the split, so that tracks of one '%2' cannot be kept together; take one of the two away.</source>
            <translation>열 '%1'이(가) 분할을 주므로 같은 '%2'의 트랙을 함께 둘 수 없습니다. 둘 중 하나를 빼세요.</translation>
        </message>
        <message>
            <source>the column '%1' can only say how true the tags of a column of tags are; name that.</source>
            <translation>열 '%1'은(는) 태그 열의 태그가 얼마나 맞는지만 나타냅니다. 태그 열을 지정하세요.</translation>
        </message>
        <message>
            <source>%1 cells were read as lists, such as ['a', 'b'].</source>
            <translation>셀 %1개를 ['a', 'b'] 같은 목록으로 읽었습니다.</translation>
        </message>
        <message>
            <source>%1 cells say nan, None, NULL or the like, which was taken for no tag.</source>
            <translation>셀 %1개에 nan, None, NULL 등이 있어 태그 없음으로 보았습니다.</translation>
        </message>
        <message>
            <source>The format of the path, '%1', is wrong: %2</source>
            <translation>경로 형식 '%1'이(가) 잘못되었습니다: %2</translation>
        </message>
        <message>
            <source>a } has no { before it.</source>
            <translation>} 앞에 {가 없습니다.</translation>
        </message>
        <message>
            <source>a { has no } after it.</source>
            <translation>{ 뒤에 }가 없습니다.</translation>
        </message>
        <message>
            <source>behind ':.' must be a number of characters.</source>
            <translation>':.' 뒤에는 글자 수가 와야 합니다.</translation>
        </message>
        <message>
            <source>between { and } must be the name of a column.</source>
            <translation>{와 } 사이는 열 이름이어야 합니다.</translation>
        </message>
        <message>
            <source>it names no column, such as {filename}.</source>
            <translation>{filename} 같은 열 이름이 없습니다.</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>changing \ to /</source>
            <translation>\를 /로 바꾼</translation>
        </message>
        <message>
            <source>leaving out the first folders</source>
            <translation>앞 폴더를 뺀</translation>
        </message>
        <message>
            <source>changing the case of letters</source>
            <translation>대소문자를 바꾼</translation>
        </message>
        <message>
            <source>composing characters in another way (Unicode NFC or NFD)</source>
            <translation>글자를 다르게 조합한(유니코드 NFC/NFD)</translation>
        </message>
        <message>
            <source>leaving leading zeros of numbers aside</source>
            <translation>앞자리 0을 무시한</translation>
        </message>
        <message>
            <source>%1 fields of '%2' have quotes that are not those of CSV: they were read as they stand, or with \" for a quote.</source>
            <translation>'%2'의 필드 %1개에 CSV 규칙과 다른 따옴표가 있어 그대로, 또는 \"를 따옴표로 읽었습니다.</translation>
        </message>
        <message>
            <source>%1 fields of '%2' stand in quotes, which were taken for a part of them, as is usual between tabs; the import can be told that they enclose fields.</source>
            <translation>'%2'의 필드 %1개가 따옴표로 싸여 있는데, 탭 구분에서 흔히 하듯 글자의 일부로 보았습니다. 가져올 때 필드를 감싸는 것으로 지정할 수 있습니다.</translation>
        </message>
        <message>
            <source>Its column '%1' holds '%2'; it must be a number.</source>
            <translation>열 '%1'의 값 '%2'은(는) 숫자여야 합니다.</translation>
        </message>
        <message>
            <source>The file '%1' does not exist; several differ from it in form only, and '%2' is one of them.</source>
            <translation>파일 '%1'은(는) 없고, 형태만 다른 파일이 여럿 있습니다('%2' 등).</translation>
        </message>
        <message>
            <source>The file '%1' does not exist; the nearest is '%2'.</source>
            <translation>파일 '%1'이(가) 없습니다. 가장 가까운 것은 '%2'입니다.</translation>
        </message>
        <message>
            <source>The file '%1' does not exist; '%2' does, whose path differs in form only.</source>
            <translation>파일 '%1'은(는) 없지만 경로의 형태만 다른 '%2'이(가) 있습니다.</translation>
        </message>
        <message>
            <source>An earlier line puts the file '%1' into another set.</source>
            <translation>앞선 행이 파일 '%1'을(를) 다른 집합에 넣습니다.</translation>
        </message>
        <message>
            <source>An earlier line gives the file '%1' another artist.</source>
            <translation>앞선 행이 파일 '%1'에 다른 아티스트를 줍니다.</translation>
        </message>
        <message>
            <source>An earlier line gives the file '%1' another '%2'.</source>
            <translation>앞선 행이 파일 '%1'에 다른 '%2'을(를) 줍니다.</translation>
        </message>
        <message>
            <source>Stopped: nothing was changed.</source>
            <translation>멈추었습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Looking for files</source>
            <translation>파일을 찾는 중</translation>
        </message>
        <message>
            <source>%1 of the %2 test tracks of '%3' have none of its tags: they count as negatives of every tag. Results on a split that leaves such tracks out are not comparable with these.</source>
            <translation>'%3'의 테스트 트랙 %2개 중 %1개에 태그가 없어 모든 태그의 음성 예로 셉니다. 그런 트랙을 뺀 분할의 결과와는 비교할 수 없습니다.</translation>
        </message>
        <message>
            <source>by '%1'</source>
            <translation>'%1'별</translation>
        </message>
        <message>
            <source>by artist</source>
            <translation>아티스트별</translation>
        </message>
        <message>
            <source>not by artist</source>
            <translation>아티스트별 아님</translation>
        </message>
        <message>
            <source>Pairs that are no part of it, since not all %1 settings of the other fields have their seeds: %2. Train the same seeds in each.</source>
            <translation>다른 필드의 설정 %1개 모두에 시드가 있지는 않아 제외한 쌍: %2. 각 설정에서 같은 시드로 학습하십시오.</translation>
        </message>
        <message>
            <source>The mean over %1 settings of the other fields: the difference in each of them may be another.</source>
            <translation>다른 필드의 설정 %1개에 걸친 평균: 각 설정에서의 차이는 다를 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 seeds in %2 settings</source>
            <translation>설정 %2개에서 시드 %1개</translation>
        </message>
        <message>
            <source>%1 Not all else is equal.</source>
            <translation>%1 다른 모든 것이 같지는 않습니다.</translation>
        </message>
        <message>
            <source>If the difference is as large as it looks, about %1 seeds in all would settle it (power 80 %).</source>
            <translation>차이가 보이는 만큼 크다면 모두 약 %1개의 시드로 결론이 납니다(검정력 80 %).</translation>
        </message>
        <message>
            <source>To tell any difference of twice the margin (%1), about %2 seeds are needed in all (power 80 %).</source>
            <translation>여백의 두 배(%1)인 차이를 알아보려면 모두 약 %2개의 시드가 필요합니다(검정력 80 %).</translation>
        </message>
        <message>
            <source>%1 seeds cannot be queued; ask for 1 to %2.</source>
            <translation>시드 %1개는 대기열에 넣을 수 없습니다. 1에서 %2까지 요청하십시오.</translation>
        </message>
        <message>
            <source>%1 If that is not meant, say in the list which set each is in, or make another split.</source>
            <translation>%1 의도한 것이 아니라면 목록에 각 곡의 세트를 적거나 다른 분할을 만드세요.</translation>
        </message>
        <message>
            <source>No track has a value in the column '%1', so that it keeps nothing together; name another column, or none.</source>
            <translation>열 '%1'에 값이 있는 곡이 없어 함께 묶이는 것이 없습니다. 다른 열을 지정하거나 지정하지 마세요.</translation>
        </message>
        <message>
            <source>it has %1 columns and not the 50 of the released split; give a tag list, a text file with one tag a line.</source>
            <translation>열이 %1개이며 공개된 분할의 50개가 아닙니다. 한 줄에 태그가 하나씩 있는 텍스트 파일인 태그 목록을 지정하세요.</translation>
        </message>
        <message>
            <source>1 of %1 tracks has none of the tags; it is in no set either, and no run uses it.</source>
            <translation>곡 %1개 중 1개에 태그가 없습니다. 이 곡은 어느 세트에도 없으며 어떤 실행에도 쓰이지 않습니다.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks have none of the tags; they are in no set either, and no run uses them.</source>
            <translation>곡 %2개 중 %1개에 태그가 없습니다. 이 곡들은 어느 세트에도 없으며 어떤 실행에도 쓰이지 않습니다.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks have none of the tags (%3 in the training, %4 in the validation, %5 in the test set, %6 in no set): those in a set are kept, as negatives of every tag.</source>
            <translation>곡 %2개 중 %1개에 태그가 없습니다(학습 %3개, 검증 %4개, 테스트 %5개, 어느 세트에도 없음 %6개). 세트에 있는 곡은 모든 태그의 음성 예로 유지됩니다.</translation>
        </message>
        <message>
            <source>1 of %1 tracks is of unknown artist: whether that artist is in several sets cannot be told.</source>
            <translation>곡 %1개 중 1개의 아티스트를 알 수 없어 그 아티스트가 여러 세트에 있는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks are of unknown artist: whether these artists are in several sets cannot be told.</source>
            <translation>곡 %2개 중 %1개의 아티스트를 알 수 없어 이 아티스트들이 여러 세트에 있는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>1 of %1 tracks is in no set: no run uses it.</source>
            <translation>곡 %1개 중 1개가 어느 세트에도 없습니다. 어떤 실행에도 쓰이지 않습니다.</translation>
        </message>
        <message>
            <source>%1 of %2 tracks are in no set: no run uses them.</source>
            <translation>곡 %2개 중 %1개가 어느 세트에도 없습니다. 어떤 실행에도 쓰이지 않습니다.</translation>
        </message>
        <message>
            <source>by '%1' but for 1 track without one</source>
            <translation>'%1'별(값이 없는 곡 1개 제외)</translation>
        </message>
        <message>
            <source>by '%1' but for %2 tracks without one</source>
            <translation>'%1'별(값이 없는 곡 %2개 제외)</translation>
        </message>
        <message>
            <source>by artist but for 1 track of unknown artist</source>
            <translation>아티스트별(아티스트를 알 수 없는 곡 1개 제외)</translation>
        </message>
        <message>
            <source>by artist but for %1 tracks of unknown artist</source>
            <translation>아티스트별(아티스트를 알 수 없는 곡 %1개 제외)</translation>
        </message>
        <message>
            <source>seed %1, %2, every tag in these shares</source>
            <translation>시드 %1, %2, 모든 태그를 이 비율로</translation>
        </message>
        <message>
            <source>seed %1, %2</source>
            <translation>시드 %1, %2</translation>
        </message>
        <message>
            <source>The split is that of the source.</source>
            <translation>분할은 원본의 것입니다.</translation>
        </message>
        <message>
            <source>The former split kept the tracks of one '%1' together; this one does not, for that column is not stored with the data set. To keep them together, import the list again.</source>
            <translation>이전 분할은 '%1'이(가) 같은 곡을 함께 두었지만 이 분할은 그렇지 않습니다. 그 열은 데이터 세트와 함께 저장되지 않기 때문입니다. 함께 두려면 목록을 다시 가져오세요.</translation>
        </message>
        <message>
            <source>A tag needs a name.</source>
            <translation>태그에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>The name of a tag is UTF-8 text without line ends, tabs and other control characters; give it another name.</source>
            <translation>태그의 이름은 줄바꿈, 탭 등 제어 문자가 없는 UTF-8 텍스트입니다. 다른 이름을 쓰세요.</translation>
        </message>
        <message>
            <source>Cannot remove '%1': %2.</source>
            <translation>'%1'을(를) 지울 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>The tag changes in '%1' cannot be read, or belong to another data set, and are not shown; they are kept in '%2'.</source>
            <translation>'%1'에 있는 태그 변경은 읽을 수 없거나 다른 데이터 세트의 것이어서 보이지 않습니다. '%2'에 남아 있습니다.</translation>
        </message>
        <message>
            <source>Playing the demo corpus</source>
            <translation>데모 말뭉치를 연주하는 중</translation>
        </message>
        <message>
            <source>The demo corpus was cancelled after %1 of %2 clips; the same command goes on from there.</source>
            <translation>데모 말뭉치를 클립 %2개 중 %1개에서 취소했습니다. 같은 명령으로 거기서부터 이어갑니다.</translation>
        </message>
        <message>
            <source>'%1' has a manifest.csv that is not of this corpus; choose an empty folder, or remove it.</source>
            <translation>'%1'에 이 말뭉치의 것이 아닌 manifest.csv가 있습니다. 빈 폴더를 고르거나 그 파일을 지우세요.</translation>
        </message>
        <message>
            <source>Cannot encode '%1' as FLAC: %2.</source>
            <translation>'%1'을(를) FLAC으로 인코딩할 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>Scores and labels must both be clips x %1 tags; there are %2 scores and %3 labels.</source>
            <translation>점수와 레이블은 모두 클립 × 태그 %1개여야 합니다. 점수는 %2개, 레이블은 %3개입니다.</translation>
        </message>
        <message>
            <source>The score of clip %1, tag %2 is not a number (both counted from 0).</source>
            <translation>클립 %1, 태그 %2의 점수가 수가 아닙니다(둘 다 0부터 셉니다).</translation>
        </message>
        <message>
            <source>There is no NVIDIA driver on this machine.</source>
            <translation>이 컴퓨터에는 NVIDIA 드라이버가 없습니다.</translation>
        </message>
        <message>
            <source>The NVIDIA driver does not answer (NVML error %1); see what nvidia-smi says.</source>
            <translation>NVIDIA 드라이버가 응답하지 않습니다(NVML 오류 %1). nvidia-smi의 출력을 확인하세요.</translation>
        </message>
        <message>
            <source>The NVIDIA driver does not tell its GPUs; see what nvidia-smi says.</source>
            <translation>NVIDIA 드라이버가 GPU를 알려 주지 않습니다. nvidia-smi의 출력을 확인하세요.</translation>
        </message>
        <message>
            <source>run %1</source>
            <translation>실행 %1</translation>
        </message>
        <message>
            <source>process %1</source>
            <translation>프로세스 %1</translation>
        </message>
        <message>
            <source>%1 (process %2)</source>
            <translation>%1(프로세스 %2)</translation>
        </message>
        <message>
            <source>a run of Etude</source>
            <translation>Etude 실행</translation>
        </message>
        <message>
            <source>channels</source>
            <translation>채널</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>블록</translation>
        </message>
        <message>
            <source>odd, so that padding can keep the size</source>
            <translation>채우기로 크기를 유지할 수 있도록 홀수</translation>
        </message>
        <message>
            <source>A network needs at least one band and one frame, but the input has %1 bands and %2 frames; make the clip longer or the transform shorter.</source>
            <translation>신경망에는 적어도 대역 하나와 프레임 하나가 필요하지만 입력은 대역 %1개, 프레임 %2개입니다. 클립을 늘리거나 변환을 줄이세요.</translation>
        </message>
        <message>
            <source>An input of %1 bands and %2 frames is too large for a network; make the clip shorter.</source>
            <translation>대역 %1개, 프레임 %2개의 입력은 신경망에 너무 큽니다. 클립을 줄이세요.</translation>
        </message>
        <message>
            <source>A network needs at least one tag; the data set has none.</source>
            <translation>신경망에는 적어도 태그 하나가 필요하지만 데이터 세트에 태그가 없습니다.</translation>
        </message>
        <message>
            <source>the same bits in %1 epochs and %2 test scores</source>
            <translation>에폭 %1개와 시험 점수 %2개가 비트까지 같음</translation>
        </message>
        <message>
            <source>another training loss, first in epoch %1</source>
            <translation>학습 손실이 다름(에폭 %1부터)</translation>
        </message>
        <message>
            <source>another validation, first in epoch %1</source>
            <translation>검증이 다름(에폭 %1부터)</translation>
        </message>
        <message>
            <source>another number of epochs</source>
            <translation>에폭 수가 다름</translation>
        </message>
        <message>
            <source>another test</source>
            <translation>시험이 다름</translation>
        </message>
        <message>
            <source>other scores</source>
            <translation>점수가 다름</translation>
        </message>
        <message>
            <source>other weights</source>
            <translation>가중치가 다름</translation>
        </message>
        <message>
            <source>Trained again on %1: %2.</source>
            <translation>%1에서 다시 학습: %2.</translation>
        </message>
        <message>
            <source>Trained again on %1: %2. The run is not reproducible there.</source>
            <translation>%1에서 다시 학습: %2. 그곳에서는 실행이 재현되지 않습니다.</translation>
        </message>
        <message>
            <source>The project has neither a folder nor a study of the run %1; if a list shows it, rebuild the database with 'etude-cli project rebuild'.</source>
            <translation>프로젝트에 실행 %1의 폴더도 연구도 없습니다. 목록에 보이면 'etude-cli project rebuild'로 데이터베이스를 다시 만드세요.</translation>
        </message>
        <message>
            <source>This line is no event of a run: %1</source>
            <translation>이 줄은 실행의 이벤트가 아닙니다: %1</translation>
        </message>
        <message>
            <source>it is not a JSON object.</source>
            <translation>JSON 객체가 아닙니다.</translation>
        </message>
        <message>
            <source>it has no type.</source>
            <translation>유형이 없습니다.</translation>
        </message>
        <message>
            <source>This version of Etude does not know events of type %1.</source>
            <translation>이 버전의 Etude는 %1 유형의 이벤트를 알지 못합니다.</translation>
        </message>
        <message>
            <source>it does not say when, and of which attempt, it is.</source>
            <translation>언제의, 어느 시도의 것인지 나와 있지 않습니다.</translation>
        </message>
        <message>
            <source>a run cannot end as %1.</source>
            <translation>실행은 %1(으)로 끝날 수 없습니다.</translation>
        </message>
        <message>
            <source>'%1' describes the run %2, not that of its folder; was one of them renamed or edited?</source>
            <translation>'%1'은(는) 그 폴더의 실행이 아니라 실행 %2을(를) 기술합니다. 둘 중 하나의 이름이나 내용을 바꾸었나요?</translation>
        </message>
        <message>
            <source>Another worker is at the run %1 now; wait for it to end.</source>
            <translation>지금 다른 작업 프로그램이 실행 %1을(를) 처리하고 있습니다. 끝날 때까지 기다리세요.</translation>
        </message>
        <message>
            <source>Training with batches of %1 clips needs about %2 of memory, but %3 are available; the largest batch that fits is %4.</source>
            <translation>클립 %1개의 배치로 학습하려면 메모리가 약 %2 필요하지만 %3만 쓸 수 있습니다. 들어가는 가장 큰 배치는 %4입니다.</translation>
        </message>
        <message>
            <source>Training with batches of %1 clips needs about %2 of memory, but %3 are available; not even two clips fit: choose shorter clips, fewer bands or fewer channels.</source>
            <translation>클립 %1개의 배치로 학습하려면 메모리가 약 %2 필요하지만 %3만 쓸 수 있습니다. 클립 두 개도 들어가지 않습니다. 클립을 줄이거나 대역 또는 채널의 수를 줄이세요.</translation>
        </message>
        <message>
            <source>Memory ran out while training with batches of %1 clips, which should have needed %2 of %3; the largest batch to try now is %4.</source>
            <translation>클립 %1개 배치로 학습하던 중 메모리가 부족해졌습니다(예상 %2, 사용 가능 %3). 이제 시도할 가장 큰 배치는 %4개입니다.</translation>
        </message>
        <message>
            <source>Memory ran out while training with batches of %1 clips, which should have needed %2 of %3; choose shorter clips, fewer bands or fewer channels.</source>
            <translation>클립 %1개 배치로 학습하던 중 메모리가 부족해졌습니다(예상 %2, 사용 가능 %3). 더 짧은 클립, 더 적은 밴드나 채널을 선택하세요.</translation>
        </message>
        <message>
            <source>The label and note in '%1' cannot be read; repair the file or remove it.</source>
            <translation>'%1'의 이름표와 메모를 읽을 수 없습니다. 파일을 고치거나 지우세요.</translation>
        </message>
        <message>
            <source>%1: this is not the description of a run.</source>
            <translation>%1: 실행의 명세가 아닙니다.</translation>
        </message>
        <message>
            <source>%1: this run was described by another version of Etude (schema %2, here %3); use that version to run it.</source>
            <translation>%1: 이 실행은 다른 버전의 Etude가 기술했습니다(schema %2, 여기는 %3). 그 버전으로 실행하세요.</translation>
        </message>
        <message>
            <source>clips</source>
            <translation>클립</translation>
        </message>
        <message>
            <source>epochs</source>
            <translation>에폭</translation>
        </message>
        <message>
            <source>a data set's hash, 32 hexadecimal digits</source>
            <translation>데이터 세트의 해시, 16진수 32자리</translation>
        </message>
        <message>
            <source>start, centre or random where a network is trained</source>
            <translation>신경망을 학습할 때는 start, centre, random 중 하나</translation>
        </message>
        <message>
            <source>The worker of the run %1 ended without a result (%2); see '%3'.</source>
            <translation>실행 %1의 작업 프로그램이 결과 없이 끝났습니다(%2). '%3'을(를) 보세요.</translation>
        </message>
        <message>
            <source>Memory: at most %1 for each run at work.</source>
            <translation>메모리: 작동 중인 실행마다 최대 %1.</translation>
        </message>
        <message>
            <source>The program that trains is missing: '%1' cannot be run; set ETUDE_WORKER to where etude-worker is.</source>
            <translation>학습하는 프로그램이 없습니다: '%1'을(를) 실행할 수 없습니다. ETUDE_WORKER에 etude-worker의 위치를 지정하세요.</translation>
        </message>
        <message>
            <source>The run %1 is %2; only a finished one can be trained for longer.</source>
            <translation>실행 %1의 상태는 %2입니다. 끝난 실행만 더 길게 훈련할 수 있습니다.</translation>
        </message>
        <message>
            <source>The run %1 has been trained for %2 epochs; ask for more than that.</source>
            <translation>실행 %1은(는) 이미 %2 에폭 동안 훈련했습니다. 그보다 많이 지정하십시오.</translation>
        </message>
        <message>
            <source>With a patience of %1 the run %2 ends after epoch %3, however many epochs it is given; ask for more patience, too (0: never stops early).</source>
            <translation>인내가 %1이면 실행 %2은(는) 에폭를 아무리 많이 주어도 %3 에폭 뒤에 끝납니다. 인내도 늘리십시오(0: 일찍 멈추지 않음).</translation>
        </message>
        <message>
            <source>'%1' has a run that has not begun; only finished ones can be trained for longer.</source>
            <translation>'%1'에 아직 시작하지 않은 실행이 있습니다. 끝난 실행만 더 길게 훈련할 수 있습니다.</translation>
        </message>
        <message>
            <source>The run %1 has begun and stays; cancel it to stop it.</source>
            <translation>실행 %1은(는) 이미 시작되어 남습니다. 멈추려면 취소하십시오.</translation>
        </message>
        <message>
            <source>%1 No run was started.</source>
            <translation>%1 시작된 실행이 없습니다.</translation>
        </message>
        <message>
            <source>'%1' is not the order of a queue: repair it, or remove it to have every study trained in the order of creation, none paused.</source>
            <translation>'%1'은(는) 대기열의 순서가 아닙니다. 고치거나, 지우면 모든 연구를 일시 정지 없이 만든 순서대로 학습합니다.</translation>
        </message>
        <message>
            <source>'%1' was written by another version of Etude (schema %2); use that version.</source>
            <translation>'%1'은(는) 다른 버전의 Etude가 썼습니다(스키마 %2). 그 버전을 쓰십시오.</translation>
        </message>
        <message>
            <source>Another process changes the queue of '%1'; try again.</source>
            <translation>다른 프로세스가 '%1'의 대기열을 바꾸고 있습니다. 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>The GPU of the run %1 disappeared; the run goes on when such a GPU is there again, the others go on without. See '%2'.</source>
            <translation>실행 %1의 GPU가 사라졌습니다. 같은 GPU가 다시 나타나면 이어서 학습하고, 다른 실행은 그 없이 계속됩니다. '%2'을(를) 보세요.</translation>
        </message>
        <message>
            <source>The GPU of the run %1 disappeared, and no other run was started; start the queue again when it is back, or on another device. See '%2'.</source>
            <translation>실행 %1의 GPU가 사라져 다른 실행을 시작하지 않았습니다. GPU가 돌아오면, 또는 다른 장치에서 대기열을 다시 시작하세요. '%2'을(를) 보세요.</translation>
        </message>
        <message>
            <source>Cannot start the worker '%1': %2.</source>
            <translation>작업 프로그램 '%1'을(를) 시작할 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>Another process works off the queue of '%1' already; it takes new runs as well.</source>
            <translation>다른 프로세스가 이미 '%1'의 대기열을 처리하고 있습니다. 새 실행도 함께 처리합니다.</translation>
        </message>
        <message>
            <source>The speed of training could not be measured (%1): %2</source>
            <translation>학습 속도를 잴 수 없었습니다 (%1): %2</translation>
        </message>
        <message>
            <source>A factor of the study is not valid UTF-8; type it again.</source>
            <translation>연구의 요인이 올바른 UTF-8이 아닙니다. 다시 입력하세요.</translation>
        </message>
        <message>
            <source>init_seed cannot be a factor; say how many seeds the study has instead.</source>
            <translation>init_seed는 요인이 될 수 없습니다. 대신 연구의 시드 수를 정하세요.</translation>
        </message>
        <message>
            <source>The factor %1 has no values; name at least one.</source>
            <translation>요인 %1에 값이 없습니다. 하나 이상 지정하세요.</translation>
        </message>
        <message>
            <source>The factor %1 names the value %2 twice; name it once.</source>
            <translation>요인 %1에 값 %2이(가) 두 번 있습니다. 한 번만 지정하세요.</translation>
        </message>
        <message>
            <source>The factor %1 is named twice; name it once.</source>
            <translation>요인 %1이(가) 두 번 있습니다. 한 번만 지정하세요.</translation>
        </message>
        <message>
            <source>The study has more than 100000 runs; take away some factors, values or seeds.</source>
            <translation>연구의 실행이 100000개를 넘습니다. 요인, 값 또는 시드를 줄이세요.</translation>
        </message>
        <message>
            <source>the run</source>
            <translation>실행</translation>
        </message>
        <message>
            <source>The factor %1 has no effect in any combination of this study; leave it out, or set what it belongs to.</source>
            <translation>요인 %1은(는) 이 연구의 어느 조합에도 영향을 주지 않습니다. 빼거나, 이 요인이 딸린 값을 설정하세요.</translation>
        </message>
        <message>
            <source>%1: this study was written by another version of Etude (schema %2); use that version.</source>
            <translation>%1: 이 연구는 다른 버전의 Etude가 썼습니다(schema %2). 그 버전을 쓰세요.</translation>
        </message>
        <message>
            <source>'%1' is not valid JSON.</source>
            <translation>'%1'은(는) 올바른 JSON이 아닙니다.</translation>
        </message>
        <message>
            <source>The study needs a name, in UTF-8.</source>
            <translation>연구에는 UTF-8로 된 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>The study names no data set; choose the one to train on.</source>
            <translation>연구에 데이터 세트가 지정되지 않았습니다. 학습할 데이터 세트를 고르세요.</translation>
        </message>
        <message>
            <source>A study needs at least one run.</source>
            <translation>연구에는 실행이 하나 이상 필요합니다.</translation>
        </message>
        <message>
            <source>'%1' is not the study that its name says; was it edited?</source>
            <translation>'%1'은(는) 그 이름이 가리키는 연구가 아닙니다. 편집했나요?</translation>
        </message>
        <message>
            <source>'%1' is not the description of a study.</source>
            <translation>'%1'은(는) 연구의 명세가 아닙니다.</translation>
        </message>
        <message>
            <source>Clips are %1 s long</source>
            <translation>클립은 %1초입니다</translation>
        </message>
        <message>
            <source>Clips are %1 s long instead of %2 s: nine in ten tracks are as long as that</source>
            <translation>클립은 %2초 대신 %1초입니다(트랙 열 중 아홉이 그 이상 깁니다)</translation>
        </message>
        <message>
            <source>Clips are %1 s long instead of %2 s, and cannot be shorter</source>
            <translation>클립은 %2초 대신 %1초이며, 더 짧을 수 없습니다</translation>
        </message>
        <message>
            <source>%1; %2 of %3 tracks that were looked at are shorter, and the rest of their clips is silence.</source>
            <translation>%1. 살펴본 트랙 %3개 중 %2개는 더 짧아 클립의 나머지가 무음입니다.</translation>
        </message>
        <message>
            <source>signal %1 (%2)</source>
            <translation>시그널 %1 (%2)</translation>
        </message>
        <message>
            <source>exit status %1</source>
            <translation>종료 상태 %1</translation>
        </message>
        <message>
            <source>Cannot start '%1': %2.</source>
            <translation>'%1'을(를) 시작할 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>an unknown status</source>
            <translation>알 수 없는 상태</translation>
        </message>
        <message>
            <source>Statistics of the training set</source>
            <translation>학습 세트의 통계</translation>
        </message>
        <message>
            <source>The statistics of the training set were stopped after %1 of %2 clips.</source>
            <translation>학습 세트의 통계를 클립 %2개 중 %1개에서 멈추었습니다.</translation>
        </message>
        <message>
            <source>There is no training clip to compute statistics of.</source>
            <translation>통계를 계산할 학습 클립이 없습니다.</translation>
        </message>
        <message>
            <source>Extracting features</source>
            <translation>특징을 추출하는 중</translation>
        </message>
        <message>
            <source>%1 Free some space and extract the features again: what is stored by now is kept.</source>
            <translation>%1 공간을 확보하고 특징을 다시 추출하세요. 지금까지 저장한 것은 남습니다.</translation>
        </message>
        <message>
            <source>The extraction of features was stopped after %1 of %2 files; what was computed is kept.</source>
            <translation>특징 추출을 파일 %2개 중 %1개에서 멈추었습니다. 계산한 것은 남습니다.</translation>
        </message>
        <message>
            <source>'%1' does not describe the features that belong there; delete the folder '%2' to have them computed anew.</source>
            <translation>'%1'은(는) 그곳에 있어야 할 특징을 기술하지 않습니다. 폴더 '%2'을(를) 지우면 특징을 새로 계산합니다.</translation>
        </message>
        <message>
            <source>The feature store keeps clips of one length, and with offset 'whole' each file has its own; choose start, centre or random.</source>
            <translation>특징 저장소는 길이가 같은 클립을 보관하는데, offset이 'whole'이면 파일마다 길이가 다릅니다. start, centre, random 중 하나를 고르세요.</translation>
        </message>
        <message>
            <source>A clip of these features has %1 values, not %2.</source>
            <translation>이 특징의 클립에는 값이 %2개가 아니라 %1개 있습니다.</translation>
        </message>
        <message>
            <source>'%1' is damaged.</source>
            <translation>'%1'이(가) 손상되었습니다.</translation>
        </message>
        <message>
            <source>The features of clip %1 are not in '%2'; extract them first.</source>
            <translation>클립 %1의 특징이 '%2'에 없습니다. 먼저 추출하세요.</translation>
        </message>
        <message>
            <source>The features of clip %1 in '%2' are damaged; extract the features again.</source>
            <translation>'%2'에 있는 클립 %1의 특징이 손상되었습니다. 특징을 다시 추출하세요.</translation>
        </message>
        <message>
            <source>Cannot tell the free space of '%1': %2.</source>
            <translation>'%1'의 남은 공간을 알 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Settings of the other fields that are no part of it, since a side has fewer than two runs there: %1 of %2. Train the same seeds in each.</source>
            <translation>한쪽의 실행이 둘보다 적어 제외된 다른 필드의 설정: %2개 중 %1개. 각 설정에서 같은 시드를 학습시키세요.</translation>
        </message>
        <message>
            <source>Settings of the other fields that are no part of it, since they lack seeds that the others share: %1 of %2. Train the same seeds in each.</source>
            <translation>나머지가 공유하는 시드가 없어 제외된 다른 필드의 설정: %2개 중 %1개. 각 설정에서 같은 시드를 학습시키세요.</translation>
        </message>
        <message>
            <source>The settings of the other fields share fewer than two seeds of both: %1 and %2 runs are compared, each setting by itself, by Welch's test.</source>
            <translation>다른 필드의 설정들이 양쪽 모두에 공통된 시드를 둘 이상 공유하지 않습니다. 실행 %1개와 %2개를 설정마다 따로 웰치 검정으로 비교합니다.</translation>
        </message>
        <message>
            <source>%1 and %2 runs in %3 settings, unpaired</source>
            <translation>설정 %3개의 실행 %1개와 %2개, 짝짓지 않음</translation>
        </message>
        <message>
            <source>If the difference is as small as it looks, about %1 seeds in all would show that the two are equivalent (power 80 %).</source>
            <translation>차이가 보이는 만큼 작다면 모두 약 %1개의 시드로 둘이 동등함을 보일 수 있습니다(검정력 80 %).</translation>
        </message>
        <message>
            <source>So many seeds settle it as one of %1 pairs of levels, too (Holm).</source>
            <translation>이만큼의 시드면 수준 쌍 %1개 중 하나로서도 결론이 납니다(Holm).</translation>
        </message>
        <message>
            <source>%1 Restore it from a copy, or move the folder '%2' away: then the queue ('etude-cli study run') trains the run again.</source>
            <translation>%1 사본에서 복원하거나 폴더 '%2'을(를) 다른 곳으로 옮기세요. 그러면 대기열('etude-cli study run')이 실행을 다시 학습합니다.</translation>
        </message>
        <message>
            <source>'%1' is not the array of %2 clips x %3 tags that its test wrote.</source>
            <translation>'%1'은(는) 시험이 기록한 클립 %2개 × 태그 %3개의 배열이 아닙니다.</translation>
        </message>
        <message>
            <source>'%1' has scores that are not numbers.</source>
            <translation>'%1'에 수가 아닌 점수가 있습니다.</translation>
        </message>
        <message>
            <source>The labels in '%1' are not those of '%2' in data set '%3'.</source>
            <translation>'%1'의 레이블이 데이터 세트 '%3'에 있는 '%2'의 것이 아닙니다.</translation>
        </message>
        <message>
            <source>The test set is resampled from %1 artists: of fewer than %2 the interval comes out too narrow.</source>
            <translation>시험 세트를 아티스트 %1명에서 재추출합니다. %2명보다 적으면 구간이 너무 좁게 나옵니다.</translation>
        </message>
        <message>
            <source>The test set is resampled from %1 clips: of fewer than %2 the interval comes out too narrow.</source>
            <translation>시험 세트를 클립 %1개에서 재추출합니다. %2개보다 적으면 구간이 너무 좁게 나옵니다.</translation>
        </message>
        <message>
            <source>The test set is resampled from %1 artists and %2 clips without one: of fewer than %3 in all the interval comes out too narrow.</source>
            <translation>시험 세트를 아티스트 %1명과 아티스트 없는 클립 %2개에서 재추출합니다. 모두 %3보다 적으면 구간이 너무 좁게 나옵니다.</translation>
        </message>
        <message>
            <source>Runs whose test cannot be read: %1 in all.</source>
            <translation>시험을 읽을 수 없는 실행: 모두 %1개.</translation>
        </message>
        <message>
            <source>Reproduced: the 95 % interval of the difference over seeds lies above 0 in every setting. Contradicted: in any of them it lies below +%1, so that there is no gain that counts; its level is shared out over the settings (Bonferroni, Holm's first step).</source>
            <translation>재현됨: 모든 설정에서 시드에 대한 차이의 95% 구간이 0보다 위에 있습니다. 반박됨: 어느 한 설정에서 구간이 +%1보다 아래에 있어 의미 있는 이득이 없습니다. 이때 유의수준은 설정들에 나누어집니다(본페로니, 홀름 방법의 첫 단계).</translation>
        </message>
        <message>
            <source>Reproduced: the 95 % interval of the difference over seeds lies within ±%1 in every setting. Contradicted: in any of them it lies beyond; its level is shared out over the settings (Bonferroni, Holm's first step).</source>
            <translation>재현됨: 모든 설정에서 시드에 대한 차이의 95% 구간이 ±%1 안에 있습니다. 반박됨: 어느 한 설정에서 구간이 그 밖에 있습니다. 이때 유의수준은 설정들에 나누어집니다(본페로니, 홀름 방법의 첫 단계).</translation>
        </message>
        <message>
            <source>Decibels beat linear magnitudes with mel input, in each weighting and scale.</source>
            <translation>멜 입력에서는 가중과 배율에 관계없이 데시벨이 선형 크기보다 낫습니다.</translation>
        </message>
        <message>
            <source>Decibels beat linear magnitudes with STFT input.</source>
            <translation>STFT 입력에서도 데시벨이 선형 크기보다 낫습니다.</translation>
        </message>
        <message>
            <source>The number is extrapolated beyond the sizes that were trained.</source>
            <translation>이 수는 학습한 크기 밖으로 외삽한 것입니다.</translation>
        </message>
        <message>
            <source>The gain of decibels is worth about a doubling of the training data.</source>
            <translation>데시벨로 얻는 이득은 학습 데이터를 약 두 배로 늘린 것과 같습니다.</translation>
        </message>
        <message>
            <source>Reproduced: the 95 % bootstrap interval of how many times the data linear magnitudes need for the AUC of decibels lies within %1 to %2, half a doubling on either side of 2. Contradicted: it lies wholly outside.</source>
            <translation>재현됨: 선형 크기가 데시벨의 AUC에 이르는 데 필요한 데이터 배수의 95% 부트스트랩 구간이 %1에서 %2 사이(2의 양쪽으로 반 배가)에 있습니다. 반박됨: 구간이 모두 그 밖에 있습니다.</translation>
        </message>
        <message>
            <source>Mel and STFT differ by less than %1 at every training size.</source>
            <translation>모든 학습 크기에서 멜과 STFT의 차이는 %1보다 작습니다.</translation>
        </message>
        <message>
            <source>The frequency weighting does not matter.</source>
            <translation>주파수 가중은 중요하지 않습니다.</translation>
        </message>
        <message>
            <source>Scaling the input by 10 does not matter.</source>
            <translation>입력에 10을 곱하는 것은 중요하지 않습니다.</translation>
        </message>
        <message>
            <source>The first bias grows about %1 times when the input is scaled by 10.</source>
            <translation>입력에 10을 곱하면 첫 편향이 약 %1배 커집니다.</translation>
        </message>
        <message>
            <source>Reproduced: the 95 % interval of the ratio of the mean absolute biases of the first convolution, over pairs of a seed and on a logarithmic scale, lies within %1 to %2. Contradicted: it lies wholly outside. Runs with stock operators alone count.</source>
            <translation>재현됨: 같은 시드의 쌍에서 로그 척도로 구한, 첫 합성곱의 평균 절대 편향 비율의 95% 구간이 %1에서 %2 사이에 있습니다. 반박됨: 구간이 모두 그 밖에 있습니다. 기본 연산자로 한 실행만 셉니다.</translation>
        </message>
        <message>
            <source>A bias before batch normalisation has a gradient of exactly zero; with stock operators ADAM amplifies its rounding errors into a walk. So this finding is numerical, not a law.</source>
            <translation>배치 정규화 앞의 편향은 기울기가 정확히 0입니다. 기본 연산자에서는 ADAM이 그 반올림 오차를 걸음으로 키웁니다. 그러므로 이 결과는 수치적인 것이며 법칙이 아닙니다.</translation>
        </message>
        <message>
            <source>Pairs left out, whose ratio is undefined (0 / 0), as it is with fused operators: %1.</source>
            <translation>비율이 정의되지 않아(0 / 0) 제외한 쌍(융합 연산자에서 그렇습니다): %1.</translation>
        </message>
        <message>
            <source>The AUC grows linearly with the logarithm of the training data.</source>
            <translation>AUC는 학습 데이터의 로그에 따라 선형으로 커집니다.</translation>
        </message>
        <message>
            <source>Each seed gives a line over log2 of the size, and a parabola's bend: how far its middle lies above its chord. Reproduced: the 95 % intervals over seeds of the slope lie above 0 and those of the bend within ±%1. Contradicted: a slope's lies below 0 or a bend's beyond, the level shared out over all of them (Bonferroni, Holm's first step).</source>
            <translation>시드마다 크기의 log2에 대한 직선과, 포물선의 굽음(가운데가 현보다 얼마나 위에 있는지)을 구합니다. 재현됨: 시드에 대한 기울기의 95% 구간이 0보다 위에 있고 굽음의 구간이 ±%1 안에 있습니다. 반박됨: 어느 기울기의 구간이 0보다 아래에 있거나 어느 굽음의 구간이 그 밖에 있습니다. 유의수준은 이 모두에 나누어집니다(본페로니, 홀름 방법의 첫 단계).</translation>
        </message>
        <message>
            <source>slope</source>
            <translation>기울기</translation>
        </message>
        <message>
            <source>bend</source>
            <translation>굽음</translation>
        </message>
        <message>
            <source>Differences among seeds stay within %1.</source>
            <translation>시드 사이의 차이는 %1 이내입니다.</translation>
        </message>
        <message>
            <source>How far 95 of 100 seeds lie from their mean: 1.96 standard deviations of the base's runs. Reproduced: the 95 % interval of that (chi-squared) lies below %1. Contradicted: it lies above.</source>
            <translation>시드 100개 중 95개가 평균에서 떨어진 거리: 기준 실행의 표준편차의 1.96배. 재현됨: 그 95% 구간(카이제곱)이 %1보다 아래에 있습니다. 반박됨: 구간이 그보다 위에 있습니다.</translation>
        </message>
        <message>
            <source>Parts whose interval contradicts the claim by itself: %1 of %2. Among so many that may be chance, so it does not count; more seeds would tell.</source>
            <translation>구간이 그 자체로 주장에 반하는 부분: %2개 중 %1개. 이만큼 많으면 우연일 수 있어 세지 않습니다. 시드를 늘리면 알 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 of %2 parts of this claim have fewer than two seeds yet.</source>
            <translation>이 주장의 부분 %2개 중 %1개는 아직 시드가 두 개 미만입니다.</translation>
        </message>
        <message>
            <source>any more</source>
            <translation>상한 없음</translation>
        </message>
        <message>
            <source>any less</source>
            <translation>하한 없음</translation>
        </message>
        <message>
            <source>No run of this data set is there yet, so the base is the default, with clips of %1 s; create a study first where others are wanted.</source>
            <translation>이 데이터셋의 실행이 아직 없으므로 기준은 %1초 클립의 기본 설정입니다. 다른 설정을 원하면 먼저 연구를 만드세요.</translation>
        </message>
        <message>
            <source>no run yet</source>
            <translation>아직 실행 없음</translation>
        </message>
        <message>
            <source>%1, no interval yet</source>
            <translation>%1, 아직 구간 없음</translation>
        </message>
        <message>
            <source>%1 times (95 % CI %2 to %3)</source>
            <translation>%1배(95% 신뢰구간 %2~%3)</translation>
        </message>
        <message>
            <source>%1 (95 % CI %2 to %3)</source>
            <translation>%1(95% 신뢰구간 %2~%3)</translation>
        </message>
        <message>
            <source>%1; decided by %2, one of %3 parts</source>
            <translation>%1. 부분 %3개 중 %2이(가) 결정함</translation>
        </message>
        <message>
            <source>%1 finished runs count, which differ in nothing but what the claims vary: %2 mel bands, %3 epochs at most, batches of %4, clips of %5 s and all other settings are the same.</source>
            <translation>끝난 실행 %1개를 셉니다. 주장이 바꾸는 것만 서로 다르고, 멜 밴드 %2개, 최대 %3 에포크, 배치 %4, %5초 클립과 그 밖의 모든 설정은 같습니다.</translation>
        </message>
        <message>
            <source>%1 Others of the data set, with other settings, are left out: %2.</source>
            <translation>%1 설정이 다른 이 데이터셋의 실행은 제외했습니다: %2.</translation>
        </message>
        <message>
            <source>Epochs trained: %1 on the first side, %2 on the second. Part of the difference may be the length of training.</source>
            <translation>학습한 에폭: 첫째 쪽 %1, 둘째 쪽 %2. 차이의 일부는 학습 길이 때문일 수 있습니다.</translation>
        </message>
        <message>
            <source>Data sets of the runs that pair: %1, where there should be %2. Each fold is a data set of its own.</source>
            <translation>짝을 이루는 실행의 데이터 세트: %1개. %2개여야 합니다. 각 폴드는 별도의 데이터 세트입니다.</translation>
        </message>
        <message>
            <source>Some levels of %1 have only runs that another version of Etude has done (%2), the others none: nothing can tell what %1 does from what the version (now %3) does.</source>
            <translation>%1의 일부 수준에는 다른 버전의 Etude(%2)가 수행한 실행만 있고 나머지에는 없습니다. %1의 효과를 버전(지금 %3)의 효과와 구별할 수 없습니다.</translation>
        </message>
        <message>
            <source>Of the runs done before, %1 are of another version of Etude (%2); %3 are left for this one (%4). What differs between them may be the version's.</source>
            <translation>이미 끝난 실행 가운데 %1개는 다른 버전의 Etude(%2)가 한 것이고, %3개는 이 버전(%4)이 하게 됩니다. 둘 사이의 차이는 버전 때문일 수 있습니다.</translation>
        </message>
        <message>
            <source>The levels of %1 and %2 always go together, so nothing can tell which of them makes a difference.</source>
            <translation>%1의 수준과 %2의 수준이 항상 함께 바뀌므로, 어느 것이 차이를 만드는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Each level of %1 comes with one level of %2 alone, so nothing can tell what %2 does from what %1 does.</source>
            <translation>%1의 각 수준은 %2의 한 수준과만 함께 나타나므로, %2의 효과를 %1의 효과와 구별할 수 없습니다.</translation>
        </message>
        <message>
            <source>Several runs begin with '%1'; give more of the id.</source>
            <translation>'%1'(으)로 시작하는 실행이 여럿입니다. 식별자를 더 입력하세요.</translation>
        </message>
        <message>
            <source>%1 No run of the project is called so either.</source>
            <translation>%1 프로젝트에 그런 이름의 실행도 없습니다.</translation>
        </message>
        <message>
            <source>%1, one run after another</source>
            <translation>%1, 실행을 하나씩 차례로</translation>
        </message>
        <message>
            <source>%1 with %2 runs at once</source>
            <translation>동시에 %2개씩 실행하여 %1</translation>
        </message>
        <message>
            <source>'%1' is no tag of this test; did you mean %2?</source>
            <translation>'%1'은(는) 이 시험의 태그가 아닙니다. %2을(를) 뜻하셨나요?</translation>
        </message>
        <message>
            <source>'%1' is no tag of this test, and none of its %2 is like it.</source>
            <translation>'%1'은(는) 이 시험의 태그가 아니며, 태그 %2개 중 비슷한 것이 없습니다.</translation>
        </message>
        <message>
            <source>DeLong's intervals take these %1 clips for independent, but they are of %2 artists: they come out too narrow. Compare resamples the test set by artist.</source>
            <translation>DeLong의 구간은 이 클립 %1개를 독립으로 보지만 아티스트는 %2명이므로 구간이 너무 좁게 나옵니다. 비교는 시험 세트를 아티스트별로 재추출합니다.</translation>
        </message>
        <message>
            <source>%1, %2 of %3 pairs</source>
            <translation>%1, %3쌍 중 %2쌍</translation>
        </message>
        <message>
            <source>%1, %2 of %3 runs</source>
            <translation>%1, 실행 %3개 중 %2개</translation>
        </message>
        <message>
            <source>So changed, the runs of '%1' are what they are; set a field that has an effect.</source>
            <translation>이렇게 바꾸어도 '%1'의 실행은 그대로입니다. 영향이 있는 항목을 바꾸세요.</translation>
        </message>
        <message>
            <source>All runs of '%1' are label-shuffle controls.</source>
            <translation>'%1'의 모든 실행이 레이블 뒤섞기 대조군입니다.</translation>
        </message>
        <message>
            <source>Etude %1 (%2), libtorch %3</source>
            <translation>Etude %1 (%2), libtorch %3</translation>
        </message>
        <message>
            <source>Started on %1, device %2, threads: %3; %4</source>
            <translation>%1에서 시작, 장치 %2, 스레드 수: %3; %4</translation>
        </message>
        <message>
            <source>%1; goes on from the run %2</source>
            <translation>%1; 실행 %2에서 이어짐</translation>
        </message>
        <message>
            <source>Resumed after epoch %1 on %2, attempt %3; %4</source>
            <translation>에폭 %1 이후 %2에서 재개, 시도 %3; %4</translation>
        </message>
        <message>
            <source>Waits for another process that extracts the same features</source>
            <translation>같은 특징을 추출하는 다른 프로세스를 기다립니다</translation>
        </message>
        <message>
            <source>Waits for a GPU that another run holds</source>
            <translation>다른 실행이 사용 중인 GPU를 기다림</translation>
        </message>
        <message>
            <source>Features: %1 of %2 clips</source>
            <translation>특징: 클립 %2개 중 %1개</translation>
        </message>
        <message>
            <source>Epoch %1, training: %2 of %3 clips</source>
            <translation>에폭 %1, 학습: 클립 %3개 중 %2개</translation>
        </message>
        <message>
            <source>Epoch %1, statistics of batch normalisation: %2 of %3 clips</source>
            <translation>에폭 %1, 배치 정규화 통계: 클립 %3개 중 %2개</translation>
        </message>
        <message>
            <source>Epoch %1, validation: %2 of %3 clips</source>
            <translation>에폭 %1, 검증: 클립 %3개 중 %2개</translation>
        </message>
        <message>
            <source>Test: %1 of %2 clips</source>
            <translation>테스트: 클립 %2개 중 %1개</translation>
        </message>
        <message>
            <source>At work: %1 of %2</source>
            <translation>작업 중: %2개 중 %1개</translation>
        </message>
        <message>
            <source>%1, loss %2</source>
            <translation>%1, 손실 %2</translation>
        </message>
        <message>
            <source>%1, %2 clips/s</source>
            <translation>%1, 초당 클립 %2개</translation>
        </message>
        <message>
            <source>Left out %1: %2</source>
            <translation>제외됨 %1: %2</translation>
        </message>
        <message>
            <source>Tracks with features: %1, decoding revision %2</source>
            <translation>특징이 있는 트랙: %1, 디코딩 리비전 %2</translation>
        </message>
        <message>
            <source>%1; an earlier revision may have decoded %2 of them otherwise</source>
            <translation>%1; 이전 리비전은 그중 %2개를 다르게 디코딩했을 수 있음</translation>
        </message>
        <message>
            <source>Epoch %1 done in %2 s: training loss %3, validation loss %4, AUC %5, PR-AUC %6, learning rate %7</source>
            <translation>에폭 %1 완료(%2초): 학습 손실 %3, 검증 손실 %4, AUC %5, PR-AUC %6, 학습률 %7</translation>
        </message>
        <message>
            <source>Test of epoch %1 on %2 clips: loss %3, AUC %4, PR-AUC %5; %6 s in all, at most %7 of memory</source>
            <translation>에폭 %1 테스트(클립 %2개): 손실 %3, AUC %4, PR-AUC %5; 총 %6초, 메모리 최대 %7</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>An epoch has %1 steps, after which running averages of batch normalisation keep %2 % of their initial values, and the first epochs are validated with these; exact statistics are those of the weights that are validated.</source>
            <translation>한 에폭은 %1단계이며, 그 뒤에도 배치 정규화의 이동 평균에는 초깃값이 %2 % 남아 처음 에폭들이 그것으로 검증됩니다. 정확한 통계는 검증되는 가중치의 통계입니다.</translation>
        </message>
        <message>
            <source>%1 of %2 GB</source>
            <translation>%2GB 중 %1GB</translation>
        </message>
        <message>
            <source>GPU %1: %2 %, %3</source>
            <translation>GPU %1: %2 %, %3</translation>
        </message>
        <message>
            <source>GPU %1: %2</source>
            <translation>GPU %1: %2</translation>
        </message>
        <message>
            <source>CPU %1 %</source>
            <translation>CPU %1 %</translation>
        </message>
        <message>
            <source>memory %1</source>
            <translation>메모리 %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The queue of '%1' was changed again since, and nothing was taken back.</source>
            <translation>'%1'의 대기열이 그 뒤에 다시 바뀌어 아무것도 되돌리지 않았습니다.</translation>
        </message>
        <message>
            <source>The check was cancelled.</source>
            <translation>점검을 취소했습니다.</translation>
        </message>
        <message>
            <source>The run cannot be repeated here: %1</source>
            <translation>이 실행은 여기서 되풀이할 수 없습니다: %1</translation>
        </message>
        <message>
            <source>The repeated test has another number of scores.</source>
            <translation>되풀이한 시험의 점수 개수가 다릅니다.</translation>
        </message>
        <message>
            <source>The run %1 is %2; only a finished one can be checked.</source>
            <translation>실행 %1은(는) %2 상태입니다. 끝난 실행만 점검할 수 있습니다.</translation>
        </message>
        <message>
            <source>Training the run again</source>
            <translation>실행을 다시 학습하는 중</translation>
        </message>
        <message>
            <source>No run of the study '%1' has finished: there is nothing to check.</source>
            <translation>연구 '%1'에 끝난 실행이 없어 점검할 것이 없습니다.</translation>
        </message>
        <message>
            <source>'%1' cannot be understood; check the run again.</source>
            <translation>'%1'을(를) 이해할 수 없습니다. 실행을 다시 점검하세요.</translation>
        </message>
        <message>
            <source>Tested in batches of %1 instead of %2: no score differs by more than %3, which is rounding.</source>
            <translation>%2개 대신 %1개짜리 배치로 시험: 점수 차이는 %3 이하로 반올림 오차입니다.</translation>
        </message>
        <message>
            <source>Tested in batches of %1 instead of %2: a score differs by %3, which is more than rounding. The network mixes clips of a batch.</source>
            <translation>%2개 대신 %1개짜리 배치로 시험: 점수가 %3만큼 달라 반올림 오차를 넘습니다. 신경망이 배치의 클립들을 섞습니다.</translation>
        </message>
        <message>
            <source>The run %1 is stuck. %2</source>
            <translation>실행 %1이(가) 멈춰 있습니다. %2</translation>
        </message>
        <message>
            <source>It has told nothing for %1 minutes: its process is suspended, and 'kill -CONT %2' lets it go on.</source>
            <translation>%1분 동안 아무 소식이 없습니다. 프로세스가 정지되어 있으며 'kill -CONT %2'로 이어 갈 수 있습니다.</translation>
        </message>
        <message>
            <source>It has told nothing for %1 minutes (phase: %2); see '%3'. 'kill -9 %4' ends its process, and the queue goes on with it from its last checkpoint.</source>
            <translation>%1분 동안 아무 소식이 없습니다(단계: %2). '%3'을(를) 보십시오. 'kill -9 %4'로 프로세스를 끝내면 대기열이 마지막 체크포인트부터 이어 갑니다.</translation>
        </message>
        <message>
            <source>It has told nothing for %1 minutes (phase: %2); see '%3'. End its process on the machine that it runs on, and the queue goes on with it from its last checkpoint.</source>
            <translation>%1분 동안 아무 소식이 없습니다(단계: %2). '%3'을(를) 보십시오. 실행 중인 컴퓨터에서 프로세스를 끝내면 대기열이 마지막 체크포인트부터 이어 갑니다.</translation>
        </message>
        <message>
            <source>The study '%1' stands still because a run failed: %2 of %3 runs finished, %4 failed, %5 wait.</source>
            <translation>실행 하나가 실패하여 연구 '%1'이(가) 멈췄습니다: 실행 %3개 중 %2개 완료, %4개 실패, %5개 대기.</translation>
        </message>
        <message>
            <source>The study '%1' has ended: all its runs are finished (%2).</source>
            <translation>연구 '%1'이(가) 끝났습니다: 모든 실행이 완료되었습니다(%2).</translation>
        </message>
        <message>
            <source>The study '%1' has ended: %2 of %3 runs finished, %4 failed, %5 cancelled.</source>
            <translation>연구 '%1'이(가) 끝났습니다: 실행 %3개 중 %2개 완료, %4개 실패, %5개 취소.</translation>
        </message>
        <message>
            <source>Waiting for another process that extracts these features</source>
            <translation>이 특징을 추출하는 다른 프로세스를 기다리는 중</translation>
        </message>
        <message>
            <source>Disk: at most %1 of new features, where only %2 are free.</source>
            <translation>디스크: 새 특징 최대 %1, 빈 공간은 %2뿐입니다.</translation>
        </message>
        <message>
            <source>Disk: at most %1 of new features.</source>
            <translation>디스크: 새 특징 최대 %1.</translation>
        </message>
        <message>
            <source>Training ended because there is not enough memory; choose a smaller batch.</source>
            <translation>메모리가 부족하여 학습이 끝났습니다. 더 작은 배치를 고르세요.</translation>
        </message>
        <message>
            <source>Training ended on an unexpected error: %1</source>
            <translation>예기치 않은 오류로 학습이 끝났습니다: %1</translation>
        </message>
        <message>
            <source>The device %1 cannot be used: libtorch %2 was compiled without CUDA; build etude-worker with packaging/start --cuda, or use --device cpu.</source>
            <translation>장치 %1을(를) 쓸 수 없습니다. libtorch %2이(가) CUDA 없이 컴파일되었습니다. packaging/start --cuda로 etude-worker를 빌드하거나 --device cpu를 쓰세요.</translation>
        </message>
        <message>
            <source>There is no device %1: the last of the %2 GPUs is cuda:%3.</source>
            <translation>장치 %1이(가) 없습니다. GPU %2개 중 마지막은 cuda:%3입니다.</translation>
        </message>
        <message>
            <source>There is no %1 here that libtorch can use.</source>
            <translation>libtorch가 사용할 수 있는 %1이(가) 여기에 없습니다.</translation>
        </message>
        <message>
            <source>This processor or this build of Etude has no %1 instructions; choose 'fused', which takes what there is, or 'stock'.</source>
            <translation>이 프로세서 또는 이 Etude 빌드에는 %1 명령어가 없습니다. 있는 것을 쓰는 'fused' 또는 'stock'을 고르세요.</translation>
        </message>
        <message>
            <source>'%1' is not a way to compute a network; choose stock, 'stock channels-last', fused, 'fused plain', 'fused avx2' or 'fused avx512'.</source>
            <translation>'%1'은(는) 신경망을 계산하는 방식이 아닙니다. stock, 'stock channels-last', fused, 'fused plain', 'fused avx2', 'fused avx512' 중 하나를 고르세요.</translation>
        </message>
        <message>
            <source>The checkpoint holds no tensor '%1' of the network's shape.</source>
            <translation>체크포인트에 신경망의 형태에 맞는 텐서 '%1'이(가) 없습니다.</translation>
        </message>
        <message>
            <source>'%1' is shorter than one window of %2 samples.</source>
            <translation>'%1'이(가) 표본 %2개의 창 하나보다 짧습니다.</translation>
        </message>
        <message>
            <source>'%1' is not the passport of an export; choose another folder.</source>
            <translation>'%1'은(는) 내보내기의 정보 파일이 아닙니다. 다른 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>'%1' holds the inputs of another configuration; choose another folder.</source>
            <translation>'%1'에 다른 구성의 입력이 있습니다. 다른 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 files; what was written is kept.</source>
            <translation>파일 %2개 중 %1개를 마치고 멈추었습니다. 쓴 것은 남습니다.</translation>
        </message>
        <message>
            <source>Exporting network inputs</source>
            <translation>신경망 입력을 내보내는 중</translation>
        </message>
        <message>
            <source>Another export writes to '%1'; try again when it has ended.</source>
            <translation>다른 내보내기가 '%1'에 쓰고 있습니다. 끝난 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>'%1' is longer than a megabyte, and a configuration has some kilobytes.</source>
            <translation>'%1'은(는) 1메가바이트보다 큽니다. 구성은 몇 킬로바이트입니다.</translation>
        </message>
        <message>
            <source>so short that a spectrogram has at most 2^28 values</source>
            <translation>스펙트로그램의 값이 2^28개 이하가 되도록 짧은 길이</translation>
        </message>
        <message>
            <source>magnitude where compression is pcen</source>
            <translation>compression이 pcen일 때는 magnitude</translation>
        </message>
        <message>
            <source>long enough for one window of %1 samples</source>
            <translation>표본 %1개의 창 하나가 들어가는 길이</translation>
        </message>
        <message>
            <source>'%1' is neither a preset (%2) nor a configuration file.</source>
            <translation>'%1'은(는) 사전 설정(%2)도 구성 파일도 아닙니다.</translation>
        </message>
        <message>
            <source>%1 of the %2 mel bands are constant: their filters fall between two bins of a DFT of %3 samples. Fewer bands or a longer DFT help.</source>
            <translation>멜 밴드 %2개 중 %1개가 상수입니다. 필터가 %3샘플 DFT의 두 빈 사이에 놓입니다. 밴드를 줄이거나 DFT를 늘리세요.</translation>
        </message>
        <message>
            <source>The hop of %1 samples is longer than the window of %2: %3 samples of each hop (%4 %) are in no frame.</source>
            <translation>홉 %1샘플이 창 %2샘플보다 깁니다. 홉마다 %3샘플(%4 %)이 어느 프레임에도 들지 않습니다.</translation>
        </message>
        <message>
            <source>All that is more than %1 dB below the loudest bin becomes one value, so that nearly all of the input is constant. 80 dB are usual; 0 is no floor.</source>
            <translation>가장 큰 값보다 %1 dB 이상 작은 값은 모두 한 값이 되어 입력이 거의 일정해집니다. 보통 80 dB이며 0은 하한이 없음을 뜻합니다.</translation>
        </message>
        <message>
            <source>dB</source>
            <translation>dB</translation>
        </message>
        <message>
            <source>compression is %1, whose parameters take this clip beyond the numbers that single precision holds; choose milder ones.</source>
            <translation>compression이 %1인데, 그 매개변수로는 이 클립의 값이 단정밀도로 나타낼 수 있는 수를 넘습니다. 더 완만한 값을 고르세요.</translation>
        </message>
        <message>
            <source>compression is %1, whose parameters take this clip below the least number that single precision holds, so that all of it would be zero; choose milder ones.</source>
            <translation>compression이 %1인데, 그 매개변수로는 이 클립의 값이 단정밀도로 나타낼 수 있는 가장 작은 수보다 작아져 모두 0이 됩니다. 더 완만한 값을 고르세요.</translation>
        </message>
        <message>
            <source>weighting_statistics is training_set, which needs the statistics of a training set; compute them with 'etude-cli features build --statistics FILE' and name that file.</source>
            <translation>weighting_statistics가 training_set이므로 학습 세트의 통계가 필요합니다. 'etude-cli features build --statistics FILE'로 계산하고 그 파일을 지정하세요.</translation>
        </message>
        <message>
            <source>standardisation is per_dataset, which needs the statistics of a training set; compute them with 'etude-cli features build --statistics FILE' and name that file.</source>
            <translation>standardisation이 per_dataset이므로 학습 세트의 통계가 필요합니다. 'etude-cli features build --statistics FILE'로 계산하고 그 파일을 지정하세요.</translation>
        </message>
        <message>
            <source>These statistics are of input %1, and this configuration needs those of %2; compute them with this configuration.</source>
            <translation>이 통계는 입력 %1의 것이고, 이 구성에는 %2의 통계가 필요합니다. 이 구성으로 계산하세요.</translation>
        </message>
        <message>
            <source>%1: these are not the statistics of a training set.</source>
            <translation>%1: 학습 세트의 통계가 아닙니다.</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>표본</translation>
        </message>
        <message>
            <source>at most n_fft, which is %1</source>
            <translation>n_fft의 값인 %1 이하</translation>
        </message>
        <message>
            <source>0 (half the sampling rate) or above f_min, which is %1</source>
            <translation>0(표본율의 절반) 또는 f_min의 값인 %1보다 큰 수</translation>
        </message>
        <message>
            <source>an integer from 1 Hz</source>
            <translation>1 Hz 이상의 정수</translation>
        </message>
        <message>
            <source>below %1 Hz, half the sampling rate</source>
            <translation>표본율의 절반인 %1 Hz 미만</translation>
        </message>
        <message>
            <source>at most %1 Hz, half the sampling rate</source>
            <translation>표본율의 절반인 %1 Hz 이하</translation>
        </message>
        <message>
            <source>'%1' is a database, but not of an Etude project.</source>
            <translation>'%1'은(는) 데이터베이스이지만 Etude 프로젝트의 것이 아닙니다.</translation>
        </message>
        <message>
            <source>'%1' was written by a newer Etude (its version is %2, this program knows %3): open it with the newer one; nothing was changed.</source>
            <translation>'%1'은(는) 더 새로운 Etude가 썼습니다(파일의 버전은 %2, 이 프로그램이 아는 버전은 %3). 새 Etude로 여세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The project's database '%1' is damaged (%2): make it anew from the project's files with 'etude-cli project rebuild'.</source>
            <translation>프로젝트의 데이터베이스 '%1'이(가) 손상되었습니다(%2). 'etude-cli project rebuild'로 프로젝트의 파일에서 새로 만드세요.</translation>
        </message>
        <message>
            <source>No space is left to write '%1': free some and try again.</source>
            <translation>'%1'에 쓸 공간이 없습니다. 공간을 확보하고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>'%1' has been in use by another program for more than 5 seconds: try again.</source>
            <translation>다른 프로그램이 5초 넘게 '%1'을(를) 쓰고 있습니다. 다시 시도하세요.</translation>
        </message>
        <message>
            <source>'%1' cannot be opened for writing (%2): check the permissions of the file and its folder.</source>
            <translation>'%1'을(를) 쓰기용으로 열 수 없습니다(%2). 파일과 그 폴더의 권한을 확인하세요.</translation>
        </message>
        <message>
            <source>The project's database '%1' failed (%2).</source>
            <translation>프로젝트의 데이터베이스 '%1'에서 오류가 났습니다(%2).</translation>
        </message>
        <message>
            <source>'%1' was changed meanwhile, in another window or by a command: its present version is %2. Choose it and make the change there.</source>
            <translation>그사이 다른 창이나 명령에서 '%1'을(를) 바꾸었습니다. 현재 버전은 %2입니다. 그 버전을 골라 거기서 바꾸세요.</translation>
        </message>
        <message>
            <source>None of the %1 files of '%2' is in '%3', since their paths are absolute; import them again.</source>
            <translation>경로가 절대 경로여서 '%2'의 파일 %1개가 하나도 '%3'에 없습니다. 다시 가져오세요.</translation>
        </message>
        <message>
            <source>None of the %1 files of '%2' is in '%3'; nothing was changed.</source>
            <translation>'%2'의 파일 %1개가 하나도 '%3'에 없습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The project '%1' has no data set '%2'; 'etude-cli dataset list' names those it has.</source>
            <translation>프로젝트 '%1'에 데이터 세트 '%2'이(가) 없습니다. 'etude-cli dataset list'로 있는 것을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>More than one data set is meant by '%1': give more of the hash of one of them.</source>
            <translation>'%1'에 해당하는 데이터 세트가 둘 이상입니다. 그중 하나의 해시를 더 길게 지정하세요.</translation>
        </message>
        <message>
            <source>The project has no study or run '%1'.</source>
            <translation>프로젝트에 연구나 실행 '%1'이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Cannot delete '%1': %2.</source>
            <translation>'%1'을(를) 지울 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>Runs: %1 (%2).</source>
            <translation>실행: %1개(%2).</translation>
        </message>
        <message>
            <source>Studies: %1; runs: %2 (%3).</source>
            <translation>연구: %1개, 실행: %2개(%3).</translation>
        </message>
        <message>
            <source>%1 Features that no other run uses: %2 (%3).</source>
            <translation>%1 다른 실행이 쓰지 않는 특징: %2개(%3).</translation>
        </message>
        <message>
            <source>%1 Runs that stay, since other studies have them: %2.</source>
            <translation>%1 다른 연구에도 있어 남는 실행: %2개.</translation>
        </message>
        <message>
            <source>The run %1 is at work: cancel it before it is deleted. Nothing was deleted.</source>
            <translation>실행 %1이(가) 진행 중입니다. 지우기 전에 취소하세요. 아무것도 지우지 않았습니다.</translation>
        </message>
        <message>
            <source>Deleting runs</source>
            <translation>실행을 지우는 중</translation>
        </message>
        <message>
            <source>The run %1 has begun to work and stays.</source>
            <translation>실행 %1이(가) 시작되어 남습니다.</translation>
        </message>
        <message>
            <source>Cannot copy to '%1': %2.</source>
            <translation>'%1'에 복사할 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>'%1' exists: give the name of a new folder.</source>
            <translation>'%1'이(가) 이미 있습니다. 새 폴더의 이름을 지정하세요.</translation>
        </message>
        <message>
            <source>A project cannot be copied into itself: give a folder outside it.</source>
            <translation>프로젝트를 그 안에 복사할 수 없습니다. 바깥의 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>The copy in '%1' is incomplete: remove that folder before copying again.</source>
            <translation>'%1'에 있는 사본이 완전하지 않습니다. 다시 복사하기 전에 그 폴더를 지우세요.</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>복사하는 중</translation>
        </message>
        <message>
            <source>Cannot create the folder '%1': %2.</source>
            <translation>폴더 '%1'을(를) 만들 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>There is a project in '%1' already.</source>
            <translation>'%1'에 이미 프로젝트가 있습니다.</translation>
        </message>
        <message>
            <source>'%1' is no Etude project (it has no project.sqlite): create one first.</source>
            <translation>'%1'은(는) Etude 프로젝트가 아닙니다(project.sqlite가 없음). 먼저 프로젝트를 만드세요.</translation>
        </message>
        <message>
            <source>'%1' is empty; 'etude-cli project rebuild' makes it again from the project's files.</source>
            <translation>'%1'은(는) 비어 있습니다. 'etude-cli project rebuild'로 프로젝트의 파일에서 다시 만들 수 있습니다.</translation>
        </message>
        <message>
            <source>'%1' is no Etude project: it has no folders datasets and runs.</source>
            <translation>'%1'은(는) Etude 프로젝트가 아닙니다. datasets와 runs 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>Cannot rename '%1': %2.</source>
            <translation>'%1'의 이름을 바꿀 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>'%1' holds no ROC curves; delete it and the run's scores.npy still has the scores.</source>
            <translation>'%1'에 ROC 곡선이 없습니다. 이 파일을 지우세요. 점수는 실행의 scores.npy에 남아 있습니다.</translation>
        </message>
        <message>
            <source>There is no run %1 in this project.</source>
            <translation>이 프로젝트에 실행 %1이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The folder of the run %1 is gone, so that nothing can be noted in it.</source>
            <translation>실행 %1의 폴더가 없어 적어 둘 수 없습니다.</translation>
        </message>
        <message>
            <source>The project has no study yet: create one first.</source>
            <translation>프로젝트에 아직 연구가 없습니다. 먼저 연구를 만드세요.</translation>
        </message>
        <message>
            <source>The project has no study '%1'; 'etude-cli study show' names those it has.</source>
            <translation>프로젝트에 연구 '%1'이(가) 없습니다. 'etude-cli study show'로 있는 것을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>More than one study's id begins with '%1': give more of the one that is meant.</source>
            <translation>ID가 '%1'(으)로 시작하는 연구가 둘 이상입니다. 원하는 것의 ID를 더 길게 지정하세요.</translation>
        </message>
        <message>
            <source>Cannot move '%1' to the bin: %2.</source>
            <translation>'%1'을(를) 휴지통으로 옮길 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>A batch could not be prepared: %1</source>
            <translation>배치를 준비할 수 없습니다: %1</translation>
        </message>
        <message>
            <source>'%1' is not a checkpoint of this run.</source>
            <translation>'%1'은(는) 이 실행의 체크포인트가 아닙니다.</translation>
        </message>
        <message>
            <source>'%1' lacks a part of the training state.</source>
            <translation>'%1'에 학습 상태의 일부가 없습니다.</translation>
        </message>
        <message>
            <source>'%1' holds other tensors than the run's network has.</source>
            <translation>'%1'에 실행의 신경망과 다른 텐서가 있습니다.</translation>
        </message>
        <message>
            <source>'%1' does not hold epoch %2, the best one.</source>
            <translation>'%1'에 가장 좋은 에폭인 에폭 %2이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The run %1 has no intact checkpoint.</source>
            <translation>실행 %1에 온전한 체크포인트가 없습니다.</translation>
        </message>
        <message>
            <source>The stored features of '%1' are damaged and cannot be computed anew</source>
            <translation>'%1'의 저장된 특징이 손상되었고 새로 계산할 수 없습니다</translation>
        </message>
        <message>
            <source>Batches of %1 leave one of %2 training clips alone, and the network reduces it to one value before its last batch normalisation; choose another batch size or fewer blocks.</source>
            <translation>크기 %1의 배치로는 학습 클립 %2개 중 하나가 홀로 남고, 신경망은 마지막 배치 정규화 전에 그것을 값 하나로 줄입니다. 다른 배치 크기를 고르거나 블록을 줄이세요.</translation>
        </message>
        <message>
            <source>The validation loss of epoch %1, after its last batch %2, is not a finite number; try a lower learning rate or a smaller input scale.</source>
            <translation>에폭 %1의 마지막 배치 %2 뒤 검증 손실이 유한한 수가 아닙니다. 학습률이나 입력 배율을 낮춰 보세요.</translation>
        </message>
        <message>
            <source>The test loss of epoch %1 is not a finite number; try a lower learning rate or a smaller input scale.</source>
            <translation>에폭 %1의 시험 손실이 유한한 수가 아닙니다. 학습률이나 입력 배율을 낮춰 보세요.</translation>
        </message>
        <message>
            <source>The training loss is no longer a finite number in epoch %1, batch %2; try a lower learning rate or a smaller input scale.</source>
            <translation>에폭 %1, 배치 %2에서 학습 손실이 더는 유한한 수가 아닙니다. 학습률이나 입력 배율을 낮춰 보세요.</translation>
        </message>
        <message>
            <source>A stop was asked for.</source>
            <translation>멈추라는 요청을 받았습니다.</translation>
        </message>
        <message>
            <source>1 of the %1 test tracks of '%2' has none of its tags: it counts as a negative of every tag. Results on a split that leaves such tracks out are not comparable with these.</source>
            <translation>'%2'의 테스트 트랙 %1개 중 1개에 태그가 하나도 없어 모든 태그의 음성 예로 계산됩니다. 그런 트랙을 뺀 분할의 결과와는 비교할 수 없습니다.</translation>
        </message>
        <message>
            <source>No split in the source: %1 made by Etude (%2)</source>
            <translation>원본에 분할이 없음: Etude가 %1(으)로 나눔(%2)</translation>
        </message>
        <message>
            <source>The split, %1, was made by Etude (%2)</source>
            <translation>분할 %1은(는) Etude가 만들었습니다(%2)</translation>
        </message>
        <message>
            <source>%1: %2 tracks.</source>
            <translation>%1: 트랙 %2.</translation>
        </message>
        <message>
            <source>The device %1 cannot be used: libtorch %2 for CUDA %3 finds no such GPU; see whether nvidia-smi lists it, or use --device cpu.</source>
            <translation>장치 %1을(를) 사용할 수 없습니다. CUDA %3용 libtorch %2이(가) 그런 GPU를 찾지 못했습니다. nvidia-smi에 나오는지 확인하거나 --device cpu를 쓰세요.</translation>
        </message>
        <message>
            <source>'%1' is no device; it is one of auto, cpu, cuda, cuda:N and GPU-UUID.</source>
            <translation>'%1'은(는) 장치가 아닙니다. auto, cpu, cuda, cuda:N, GPU-UUID 중 하나입니다.</translation>
        </message>
        <message>
            <source>The validation set of data set '%1' has no clip that can be used (%2 tracks, %3 files left out in all).</source>
            <translation>데이터 세트 '%1'의 검증 세트에 쓸 수 있는 클립이 없습니다(곡 %2개, 제외된 파일 모두 %3개).</translation>
        </message>
        <message>
            <source>The test set of data set '%1' has no clip that can be used (%2 tracks, %3 files left out in all).</source>
            <translation>데이터 세트 '%1'의 시험 세트에 쓸 수 있는 클립이 없습니다(곡 %2개, 제외된 파일 모두 %3개).</translation>
        </message>
        <message>
            <source>The training set of data set '%1' has no clip that can be used (%2 tracks, %3 files left out in all).</source>
            <translation>데이터 세트 '%1'의 학습 세트에 쓸 수 있는 클립이 없습니다(곡 %2개, 제외된 파일 모두 %3개).</translation>
        </message>
        <message>
            <source>'%1' is not a checkpoint that can be used: %2.</source>
            <translation>'%1'은(는) 쓸 수 있는 체크포인트가 아닙니다: %2.</translation>
        </message>
        <message>
            <source>it is cut short</source>
            <translation>중간에 끊겨 있음</translation>
        </message>
        <message>
            <source>its header is cut short or impossibly long</source>
            <translation>헤더가 중간에 끊겼거나 있을 수 없을 만큼 긺</translation>
        </message>
        <message>
            <source>it holds no checksum</source>
            <translation>체크섬이 없음</translation>
        </message>
        <message>
            <source>its checksum is wrong</source>
            <translation>체크섬이 틀림</translation>
        </message>
        <message>
            <source>its header is not a JSON object, or nests too deeply</source>
            <translation>헤더가 JSON 객체가 아니거나 너무 깊이 중첩됨</translation>
        </message>
        <message>
            <source>its metadata hold something else than text</source>
            <translation>메타데이터에 텍스트가 아닌 것이 있음</translation>
        </message>
        <message>
            <source>its tensor '%1' is not described as float32 inside the file</source>
            <translation>텐서 '%1'이(가) 파일 안의 float32로 기술되어 있지 않음</translation>
        </message>
        <message>
            <source>bytes follow its last tensor</source>
            <translation>마지막 텐서 뒤에 바이트가 더 있음</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>일반 파일이 아님</translation>
        </message>
        <message>
            <source>it is larger than a checkpoint of this run can be</source>
            <translation>이 실행의 체크포인트일 수 없을 만큼 큼</translation>
        </message>
        <message>
            <source>The run began on %1 and can only go on there</source>
            <translation>실행은 %1에서 시작했으며 거기서만 이어갈 수 있습니다</translation>
        </message>
        <message>
            <source>The run began with '%1' operators and can only go on with them</source>
            <translation>실행은 '%1' 연산자로 시작했으며 그것으로만 이어갈 수 있습니다</translation>
        </message>
        <message>
            <source>Training in float16 is for GPUs; on a processor take precision=float32 or, where it has AVX512-BF16, precision=bfloat16.</source>
            <translation>float16 학습은 GPU 전용입니다. 프로세서에서는 precision=float32를, AVX512-BF16이 있으면 precision=bfloat16을 고르세요.</translation>
        </message>
        <message>
            <source>This processor has no bfloat16 arithmetic (AVX512-BF16); train on one that has, on a GPU, or with precision=float32.</source>
            <translation>이 프로세서에는 bfloat16 연산(AVX512-BF16)이 없습니다. 이 연산이 있는 프로세서나 GPU에서, 또는 precision=float32로 학습하세요.</translation>
        </message>
        <message>
            <source>Nothing varies beside the seed: choose runs that differ in a factor.</source>
            <translation>시드 말고는 달라지는 것이 없습니다. 요인이 다른 실행을 고르세요.</translation>
        </message>
        <message>
            <source>None of these runs is finished: wait for results.</source>
            <translation>이 중 완료된 실행이 없습니다. 결과를 기다리세요.</translation>
        </message>
        <message>
            <source>The result of run %1 in this list is no number: leave it out.</source>
            <translation>이 목록의 실행 %1의 결과가 숫자가 아닙니다. 제외하세요.</translation>
        </message>
        <message>
            <source>All finished runs have the same %1: leave that factor out, or finish runs with another value.</source>
            <translation>완료된 실행의 %1이(가) 모두 같습니다. 그 요인을 빼거나 다른 값의 실행을 완료하세요.</translation>
        </message>
        <message>
            <source>All finished runs have one seed, which says nothing about how much training varies by chance: run at least two seeds.</source>
            <translation>완료된 실행의 시드가 하나뿐이라 학습이 우연히 얼마나 달라지는지 알 수 없습니다. 시드를 둘 이상 실행하세요.</translation>
        </message>
        <message>
            <source>No two finished runs share a seed, so that seeds and factors cannot be told apart: run all configurations with the same seeds.</source>
            <translation>같은 시드를 쓰는 완료된 실행이 둘도 없어 시드와 요인을 구별할 수 없습니다. 모든 구성을 같은 시드로 실행하세요.</translation>
        </message>
        <message>
            <source>All finished runs have the same result, %1: there is nothing to explain.</source>
            <translation>완료된 실행의 결과가 모두 %1(으)로 같습니다. 설명할 차이가 없습니다.</translation>
        </message>
        <message>
            <source>A training size of %1 has no logarithm: sizes must be above 0.</source>
            <translation>학습 크기 %1에는 로그가 없습니다. 크기는 0보다 커야 합니다.</translation>
        </message>
        <message>
            <source>A result at the training size %1 is no number: leave it out.</source>
            <translation>학습 크기 %1의 결과 하나가 숫자가 아닙니다. 제외하세요.</translation>
        </message>
        <message>
            <source>A line over training sizes needs finished runs of three sizes or more; there are %1: finish a size study of the reference.</source>
            <translation>학습 크기에 대한 직선에는 세 가지 이상의 크기에서 완료된 실행이 필요한데 %1가지입니다. 기준 구성의 크기 연구를 완료하세요.</translation>
        </message>
        <message>
            <source>too few runs for an interval</source>
            <translation>실행이 적어 구간 없음</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1~%2</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 이상</translation>
        </message>
        <message>
            <source>%1 or less</source>
            <translation>%1 이하</translation>
        </message>
        <message>
            <source>any number, as far as these runs tell</source>
            <translation>이 실행들로는 어떤 값이든 가능</translation>
        </message>
        <message>
            <source>The configuration that is compared has no finished run: finish one, or choose another.</source>
            <translation>비교하는 구성에 완료된 실행이 없습니다. 하나를 완료하거나 다른 구성을 고르세요.</translation>
        </message>
        <message>
            <source>No amount of data stands for this difference: the AUC of the reference does not surely rise with its training size (%1 for each doubling, 95 % from %2 to %3); finish more seeds or wider sizes.</source>
            <translation>이 차이를 데이터의 양으로 나타낼 수 없습니다. 기준 구성의 AUC가 학습 크기에 따라 확실히 오르지 않습니다(두 배마다 %1, 95 % %2~%3). 시드를 더 완료하거나 크기의 범위를 넓히세요.</translation>
        </message>
        <message>
            <source>No amount of data stands for this difference: by its line the reference would reach an AUC of %1 at 2^%2 times the data only, too far from the sizes that were trained.</source>
            <translation>이 차이를 데이터의 양으로 나타낼 수 없습니다. 직선에 따르면 기준 구성은 데이터가 2^%2배일 때에야 AUC %1에 이르는데, 학습한 크기에서 너무 멉니다.</translation>
        </message>
        <message>
            <source>%1 needs %2 times the data of %3 (%4), extrapolated beyond the sizes that were trained</source>
            <translation>%1에는 %3의 %2배의 데이터가 필요합니다(%4). 학습한 크기를 벗어난 외삽입니다</translation>
        </message>
        <message>
            <source>%1 needs %2 times the data of %3 (%4)</source>
            <translation>%1에는 %3의 %2배의 데이터가 필요합니다(%4)</translation>
        </message>
        <message>
            <source>seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>No finished run has %1 = %2: nothing is said of it.</source>
            <translation>%1 = %2인 완료된 실행이 없어 이에 대해서는 알 수 없습니다.</translation>
        </message>
        <message>
            <source>The effect of %1 cannot be told from the others: finish the runs that are missing.</source>
            <translation>%1의 효과를 다른 효과와 구별할 수 없습니다. 빠진 실행을 완료하세요.</translation>
        </message>
        <message>
            <source>Of the effect of %1, %2 of %3 degrees of freedom cannot be told from other effects, because combinations are missing.</source>
            <translation>빠진 조합이 있어 %1의 효과에서 자유도 %3 중 %2을(를) 다른 효과와 구별할 수 없습니다.</translation>
        </message>
        <message>
            <source>Seeds with one finished run only, which say nothing of the factors: %1.</source>
            <translation>완료된 실행이 하나뿐이라 요인에 대해 알려 주지 않는 시드: %1.</translation>
        </message>
        <message>
            <source>Means of levels and pairs that cannot be told, because combinations are missing: %1.</source>
            <translation>빠진 조합이 있어 알 수 없는 수준과 쌍의 평균: %1.</translation>
        </message>
        <message>
            <source>%1 finished runs leave no degrees of freedom for chance beside %2 seeds and %3 parameters of the factors: finish more seeds, or leave interactions or factors out.</source>
            <translation>완료된 실행 %1개로는 시드 %2개와 요인의 매개변수 %3개를 빼고 우연에 남는 자유도가 없습니다. 시드를 더 완료하거나 상호작용 또는 요인을 빼세요.</translation>
        </message>
        <message>
            <source>Seeds and factors explain every result exactly, which leaves no chance to compare effects with: look whether runs are copies of each other.</source>
            <translation>시드와 요인이 모든 결과를 정확히 설명하여 효과와 비교할 우연이 남지 않습니다. 서로의 복사본인 실행이 있는지 살펴보세요.</translation>
        </message>
        <message>
            <source>Run %1 has no test yet; wait until it has finished, or leave it out.</source>
            <translation>실행 %1에는 아직 시험이 없습니다. 끝날 때까지 기다리거나 빼세요.</translation>
        </message>
        <message>
            <source>'%1', which was left out, may be '%2' or '%3', since the audio has moved; move it back, or relocate the data set.</source>
            <translation>제외된 '%1'은(는) 오디오가 옮겨져 '%2'일 수도 '%3'일 수도 있습니다. 오디오를 되돌리거나 데이터 세트의 위치를 다시 지정하세요.</translation>
        </message>
        <message>
            <source>%1 clips were tested, but the test set of data set '%2' without the files left out has %3; train the run again in a new project.</source>
            <translation>클립 %1개를 시험했지만, 데이터 세트 '%2'의 시험 세트에는 제외된 파일을 빼면 %3개가 있습니다. 새 프로젝트에서 실행을 다시 학습하세요.</translation>
        </message>
        <message>
            <source>Run %1 was tested on none of the clips that the runs before it share; leave it out.</source>
            <translation>실행 %1은(는) 앞의 실행들이 함께 가진 클립 가운데 어느 것으로도 시험되지 않았습니다. 빼세요.</translation>
        </message>
        <message>
            <source>Runs %1 and %2 were tested with different labels, as runs of a label-shuffle control are; only runs with the same labels can be compared clip by clip.</source>
            <translation>실행 %1과(와) %2은(는) 레이블 뒤섞기 대조군의 실행처럼 서로 다른 레이블로 시험되었습니다. 레이블이 같은 실행만 클립별로 비교할 수 있습니다.</translation>
        </message>
        <message>
            <source>Run %1 cannot be compared clip by clip</source>
            <translation>실행 %1은(는) 클립별로 비교할 수 없습니다</translation>
        </message>
        <message>
            <source>Runs %1 and %2 were tested on different data sets; only runs of one data set can be compared clip by clip.</source>
            <translation>실행 %1과(와) %2은(는) 서로 다른 데이터 세트로 시험되었습니다. 한 데이터 세트의 실행만 클립별로 비교할 수 있습니다.</translation>
        </message>
        <message>
            <source>The scores, labels and groups of a comparison must be of the same clips and tags, with a run on each side and as many on both where they are paired.</source>
            <translation>비교하는 점수, 레이블, 그룹은 같은 클립과 태그의 것이어야 하고, 양쪽에 실행이 하나는 있어야 하며, 짝을 이루면 양쪽의 수가 같아야 합니다.</translation>
        </message>
        <message>
            <source>A bootstrap takes 2 to 4294967295 draws; %1 were asked for.</source>
            <translation>부트스트랩은 2–4294967295번 추출합니다. %1번이 요청되었습니다.</translation>
        </message>
        <message>
            <source>Drawing other test sets</source>
            <translation>다른 시험 세트를 추출하는 중</translation>
        </message>
        <message>
            <source>No tag has both clips with it and clips without it in the test set; nothing can be compared.</source>
            <translation>시험 세트에 태그가 있는 클립과 없는 클립이 모두 있는 태그가 없습니다. 비교할 것이 없습니다.</translation>
        </message>
        <message>
            <source>The seed of the initialisation is a block of its own and no factor: leave it out.</source>
            <translation>초기화 시드는 요인이 아니라 그 자체로 블록입니다. 빼 주세요.</translation>
        </message>
        <message>
            <source>The factor %1 is named twice: name it once.</source>
            <translation>요인 %1이(가) 두 번 지정되었습니다. 한 번만 지정하세요.</translation>
        </message>
        <message>
            <source>Runs without a result, left out: %1.</source>
            <translation>결과가 없어 제외한 실행: %1.</translation>
        </message>
        <message>
            <source>Runs of label-shuffle controls, left out: %1.</source>
            <translation>제외한 레이블 뒤섞기 대조군 실행: %1.</translation>
        </message>
        <message>
            <source>%1 has no effect in %2 runs (level '-'), where it cannot be told from the factor that rules it out: leave one of the two out.</source>
            <translation>%1은(는) 실행 %2개에서 효과가 없어(수준 ‘-’) 그것을 배제하는 요인과 구별할 수 없습니다. 둘 중 하나를 빼세요.</translation>
        </message>
        <message>
            <source>What varies, too, and is no factor here, counts as chance: %1. Name it as a factor, or choose runs that agree in it.</source>
            <translation>함께 달라지지만 여기서 요인이 아닌 것은 우연으로 칩니다: %1. 요인으로 지정하거나 그것이 같은 실행을 고르세요.</translation>
        </message>
        <message>
            <source>%1 factors have %2 parameters here, more than the %3 that are fitted at once: choose fewer factors or runs that vary less, or leave interactions out.</source>
            <translation>요인 %1개의 매개변수가 여기서 %2개로, 한 번에 맞추는 %3개보다 많습니다. 요인을 줄이거나 덜 달라지는 실행을 고르거나 상호작용을 빼세요.</translation>
        </message>
        <message>
            <source>The parts of the training set were drawn in %1 ways (method and seed), which are taken together.</source>
            <translation>학습 세트의 부분이 %1가지 방식(방법과 시드)으로 뽑혔으며, 함께 다룹니다.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>So says the size study of %1 (%2 runs on %3 sizes, %4 to %5 of the training set), beside %6 runs of %7 on %8 of it.</source>
            <translation>%1의 크기 연구(크기 %3가지의 실행 %2개, 학습 세트의 %4~%5)와, 학습 세트의 %8에서 학습한 %7의 실행 %6개에 따른 것입니다.</translation>
        </message>
        <message>
            <source>Each doubling of the training set changes the AUC of %1 by %2 (95 % CI %3 to %4).</source>
            <translation>학습 세트가 두 배가 될 때마다 %1의 AUC가 %2만큼 바뀝니다(95 % CI %3~%4).</translation>
        </message>
        <message>
            <source>Size study of %1</source>
            <translation>%1의 크기 연구</translation>
        </message>
        <message>
            <source>The AUC of %1 does not follow a straight line over the logarithm of the size (lack of fit, p %2): take the number for a rough one.</source>
            <translation>%1의 AUC는 크기의 로그에 대해 직선을 따르지 않습니다(적합 결여, p %2). 이 수를 대략의 값으로 여기세요.</translation>
        </message>
        <message>
            <source>%1 and %2 are of different data sets or splits, of which the same share is not the same data: compare two configurations of one data set.</source>
            <translation>%1과(와) %2은(는) 데이터 세트나 분할이 달라 같은 비율이라도 같은 데이터가 아닙니다. 한 데이터 세트의 두 구성을 비교하세요.</translation>
        </message>
        <message>
            <source>%1 and %2 differ in the amount of training data alone: choose two configurations that differ in something else.</source>
            <translation>%1과(와) %2은(는) 학습 데이터의 양만 다릅니다. 다른 점에서 다른 두 구성을 고르세요.</translation>
        </message>
        <message>
            <source>No size study of %1 or %2: train one of them on three sizes of the training set or more.</source>
            <translation>%1이나 %2의 크기 연구가 없습니다. 둘 중 하나를 학습 세트의 세 가지 이상의 크기로 학습하세요.</translation>
        </message>
        <message>
            <source>Settings that are not told as data: %1 of %2. %3</source>
            <translation>데이터로 나타내지 못한 설정: %2개 중 %1개. %3</translation>
        </message>
        <message>
            <source>%1 seeds cannot be queued; ask for at most %2.</source>
            <translation>시드 %1개는 대기열에 넣을 수 없습니다. 최대 %2개를 요청하세요.</translation>
        </message>
    </context>
    <context>
        <name>etude::AboutDialog</name>
        <message>
            <source>About Etude</source>
            <translation>Etude에 대하여</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Etude</source>
            <translation>Etude</translation>
        </message>
        <message>
            <source>Copies the versions, for a report of a fault.</source>
            <translation>문제를 보고할 때 쓸 버전 정보를 복사합니다.</translation>
        </message>
        <message>
            <source>Shows and measures what audio preprocessing does to a music tagger.</source>
            <translation>오디오 전처리가 음악 태거에 미치는 영향을 보여 주고 측정합니다.</translation>
        </message>
        <message>
            <source>Free software under the licence GPL-3.0-or-later.</source>
            <translation>GPL-3.0-or-later 라이선스에 따른 자유 소프트웨어입니다.</translation>
        </message>
        <message>
            <source>the program etude-cli is not beside etude; install Etude again.</source>
            <translation>etude-cli 프로그램이 etude 옆에 없습니다. Etude를 다시 설치하세요.</translation>
        </message>
        <message>
            <source>asking the worker…</source>
            <translation>작업 프로그램에 확인하는 중…</translation>
        </message>
        <message>
            <source>etude-cli ended without an answer.</source>
            <translation>etude-cli가 응답 없이 끝났습니다.</translation>
        </message>
        <message>
            <source>The worker could not be asked for its version: %1</source>
            <translation>작업 프로그램의 버전을 확인하지 못했습니다: %1</translation>
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
        <name>etude::ChartTableModel</name>
        <message>
            <source>Series</source>
            <translation>계열</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>하한</translation>
        </message>
        <message>
            <source>High</source>
            <translation>상한</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>그룹</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>구간</translation>
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
            <translation>%1~%2</translation>
        </message>
        <message>
            <source>%1 − %2</source>
            <translation>%1 − %2</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <translation>재현됨</translation>
        </message>
        <message>
            <source>Contradicted</source>
            <translation>반박됨</translation>
        </message>
        <message>
            <source>Inconclusive</source>
            <translation>결론 없음</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>아직 실행 안 함</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>95% 신뢰구간</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>판정</translation>
        </message>
        <message>
            <source>The difference in test AUC, or how many times; of several settings, that of the one on which the verdict hangs.</source>
            <translation>테스트 AUC의 차이 또는 배수. 설정이 여럿이면 판정을 좌우하는 설정의 값입니다.</translation>
        </message>
        <message>
            <source>Two-sided, over seeds.</source>
            <translation>양측, 시드에 대한 구간.</translation>
        </message>
        <message>
            <source>Of runs with a result; where two are compared, those that both have.</source>
            <translation>결과가 있는 실행의 시드. 둘을 비교할 때는 둘 다 가진 시드입니다.</translation>
        </message>
        <message>
            <source>By the rule beside it, which is of the interval, never of the mean alone.</source>
            <translation>옆의 규칙에 따릅니다. 규칙은 구간에 대한 것이며 평균만으로 정하지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::ClaimsTab</name>
        <message numerus="yes">
            <source>Queue what is missing: %n run(s)</source>
            <translation>
                <numerusform>빠진 것 대기열에 넣기: 실행 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source> (about %1)</source>
            <translation> (약 %1)</translation>
        </message>
        <message>
            <source>Claim of the paper</source>
            <translation>논문의 주장</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>The data set whose runs are asked.</source>
            <translation>실행을 살펴볼 데이터셋.</translation>
        </message>
        <message>
            <source>Trains the missing runs in the background; what is finished is not trained again.</source>
            <translation>빠진 실행을 백그라운드에서 학습합니다. 끝난 것은 다시 학습하지 않습니다.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>차트</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>표</translation>
        </message>
        <message>
            <source>No run has a result yet that a claim could be asked of.</source>
            <translation>주장을 따져 볼 결과가 있는 실행이 아직 없습니다.</translation>
        </message>
        <message>
            <source>Go to Experiments</source>
            <translation>실험으로 이동</translation>
        </message>
    </context>
    <context>
        <name>etude::ClipModel</name>
        <message>
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <source>no</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>%1, of %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The share of the other clips of the test that score lower for the tag, the mean over the side's runs.</source>
            <translation>시험의 다른 클립 중 이 태그의 점수가 더 낮은 비율로, 그쪽 실행에 걸친 평균입니다.</translation>
        </message>
        <message>
            <source>Whether the clip has the tag.</source>
            <translation>클립에 태그가 있는지 여부입니다.</translation>
        </message>
        <message>
            <source>How much nearer A brings the clip to where it belongs: above where it has the tag, else below.</source>
            <translation>A가 클립을 제자리에 얼마나 더 가깝게 두는지: 태그가 있으면 위, 없으면 아래입니다.</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>클립</translation>
        </message>
        <message>
            <source>Has it</source>
            <translation>있음</translation>
        </message>
        <message>
            <source>Rank A</source>
            <translation>순위 A</translation>
        </message>
        <message>
            <source>Rank B</source>
            <translation>순위 B</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>이득</translation>
        </message>
    </context>
    <context>
        <name>etude::ClipPanel</name>
        <message>
            <source>The setting of the other fields whose input is shown.</source>
            <translation>입력을 보여 줄 다른 항목의 설정입니다.</translation>
        </message>
        <message>
            <source>Shows the track in its data set on Inspect.</source>
            <translation>살펴보기에서 데이터 세트 안의 그 곡을 보여 줍니다.</translation>
        </message>
        <message>
            <source>A: %1</source>
            <translation>A: %1</translation>
        </message>
        <message>
            <source>B: %1</source>
            <translation>B: %1</translation>
        </message>
        <message>
            <source>The audio file is not where the data set looks for it. Say where it is in the data set's files on Inspect.</source>
            <translation>데이터 세트가 찾는 곳에 오디오 파일이 없습니다. 살펴보기의 데이터 세트 파일에서 위치를 알려 주세요.</translation>
        </message>
        <message>
            <source>Opens the audio file with the system's player.</source>
            <translation>시스템의 플레이어로 오디오 파일을 엽니다.</translation>
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
                <numerusform>%1, %2 Hz, 채널 %n개, %3 s</numerusform>
            </translation>
        </message>
        <message>
            <source>Computing the picture…</source>
            <translation>그림을 계산하는 중…</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 읽는 중</translation>
        </message>
        <message>
            <source>Compute statistics of the training set</source>
            <translation>학습 세트의 통계 계산</translation>
        </message>
        <message>
            <source>The last %1 s of the clip are silence: the file is shorter.</source>
            <translation>클립의 마지막 %1초는 무음입니다. 파일이 더 짧습니다.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
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
        <name>etude::ComparisonBar</name>
        <message>
            <source>The runs with a result are all of one configuration: there is nothing to compare. Vary a field on Experiments.</source>
            <translation>결과가 있는 실행이 모두 한 구성입니다. 비교할 것이 없습니다. 실험에서 항목을 바꿔 보세요.</translation>
        </message>
        <message>
            <source>A field whose levels are compared while all other fields are held equal, two configurations, or all that varies at once.</source>
            <translation>나머지 필드를 같게 두고 수준을 비교할 필드, 두 구성, 또는 달라지는 것 모두를 한꺼번에.</translation>
        </message>
        <message>
            <source>A field whose levels are compared while all other fields are held equal, or two configurations.</source>
            <translation>나머지 항목을 같게 두고 수준을 비교할 항목, 또는 두 구성.</translation>
        </message>
        <message>
            <source>Swap the two</source>
            <translation>둘을 맞바꾸기</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
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
            <translation>데이터셋이 교차 검증의 폴드인지 여부: 그렇다면 쌍은 시드와 폴드로 이루어지고, 학습 집합이 겹치므로 1/폴드 수만큼 상관됩니다. 아니면 각 데이터셋은 별개의 설정입니다.</translation>
        </message>
        <message>
            <source>What differences are differences of: the mean over the tags of the area under the ROC curve, as in the paper, or under the precision-recall curve.</source>
            <translation>무엇의 차이인지: 태그에 걸친 평균으로, 논문과 같은 ROC 곡선 아래 면적 또는 정밀도-재현율 곡선 아래 면적입니다.</translation>
        </message>
        <message>
            <source>No folds</source>
            <translation>폴드 없음</translation>
        </message>
        <message>
            <source>%1 folds</source>
            <translation>폴드 %1개</translation>
        </message>
        <message>
            <source>All factors at once</source>
            <translation>모든 요인을 한꺼번에</translation>
        </message>
    </context>
    <context>
        <name>etude::CoverageModel</name>
        <message>
            <source>seed %1 %2</source>
            <translation>시드 %1 %2</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>shuffled labels</source>
            <translation>섞은 라벨</translation>
        </message>
        <message>
            <source>%1, shuffled labels</source>
            <translation>%1, 섞은 라벨</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>실행</translation>
        </message>
    </context>
    <context>
        <name>etude::CoveragePanel</name>
        <message>
            <source>Coverage of the study</source>
            <translation>연구의 진행 범위</translation>
        </message>
        <message>
            <source>Takes up the runs of this study that failed, were stopped or are missing. Finished ones are never trained again.</source>
            <translation>이 연구에서 실패했거나 멈췄거나 없는 실행을 다시 시작합니다. 끝난 것은 다시 학습하지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Queue %n run(s) that are not done</source>
            <translation>
                <numerusform>끝나지 않은 실행 %n개 대기열에 넣기</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; a sign for each seed</source>
            <translation>%1; 시드마다 표시 하나</translation>
        </message>
    </context>
    <context>
        <name>etude::DataEquivalentBar</name>
        <message>
            <source>Queue a size study of A</source>
            <translation>A의 크기 연구를 대기열에 넣기</translation>
        </message>
        <message>
            <source>Trains A on an eighth, a quarter and half of the training set, so that a difference can be told as an amount of data.</source>
            <translation>A를 학습 집합의 1/8, 1/4, 1/2로 학습하여 차이를 데이터 양으로 말할 수 있게 합니다.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>etude::DatasetView</name>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>곡 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>태그 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded</source>
            <translation>
                <numerusform>%Ln개 제외</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the clip (Ctrl+D)</source>
            <translation>클립으로 돌아가기 (Ctrl+D)</translation>
        </message>
        <message>
            <source>Back to the clip</source>
            <translation>클립으로 돌아가기</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>점검</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>분할</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Dropped files</source>
            <translation>끌어다 놓은 파일</translation>
        </message>
        <message>
            <source>%1, with changed tags that are not saved</source>
            <translation>%1, 바뀐 태그가 저장되지 않음</translation>
        </message>
    </context>
    <context>
        <name>etude::DeviceDialog</name>
        <message>
            <source>Automatic: the freest GPU, else the processor</source>
            <translation>자동: 가장 한가한 GPU, 없으면 프로세서</translation>
        </message>
        <message>
            <source>The processor</source>
            <translation>프로세서</translation>
        </message>
        <message>
            <source>%1 (GPU %2)</source>
            <translation>%1(GPU %2)</translation>
        </message>
        <message>
            <source>%1, which is not there now</source>
            <translation>%1(지금은 없음)</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>장치</translation>
        </message>
        <message>
            <source>What runs train on that start from now on. A run that was begun goes on on a device like its first, so that its numbers stay the same.</source>
            <translation>이제부터 시작되는 실행이 학습할 장치입니다. 이미 시작된 실행은 값이 달라지지 않도록 처음과 같은 장치에서 이어집니다.</translation>
        </message>
        <message>
            <source>If a GPU disappears, go on with the other runs on what is left</source>
            <translation>GPU가 사라지면 남은 장치에서 다른 실행을 계속</translation>
        </message>
        <message>
            <source>Otherwise the queue stops there, and no run is trained on a device that was not chosen for it. The run itself is interrupted and goes on later.</source>
            <translation>그렇지 않으면 대기열이 거기서 멈추고, 선택하지 않은 장치에서는 학습하지 않습니다. 그 실행은 중단되며 나중에 이어집니다.</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <source>How many runs train at once from the next start of the queue on; they share the cores. Automatic: one for each GPU, on a processor one for each core up to %1.</source>
            <translation>대기열을 다음에 시작할 때부터 동시에 학습할 실행 수입니다. 코어를 나누어 씁니다. 자동: GPU마다 하나, 프로세서에서는 코어마다 하나씩 최대 %1개.</translation>
        </message>
        <message>
            <source>Train on</source>
            <translation>학습 장치</translation>
        </message>
        <message>
            <source>Runs at a time</source>
            <translation>동시 실행 수</translation>
        </message>
        <message>
            <source>NVIDIA driver %1</source>
            <translation>NVIDIA 드라이버 %1</translation>
        </message>
    </context>
    <context>
        <name>etude::DeviceModel</name>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message numerus="yes">
            <source>Processor, %n core(s)</source>
            <translation>
                <numerusform>프로세서, 코어 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>장치</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>메모리</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>여유</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>사용률</translation>
        </message>
        <message>
            <source>What runs there</source>
            <translation>실행 중인 작업</translation>
        </message>
    </context>
    <context>
        <name>etude::DifferenceModel</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1~%2</translation>
        </message>
        <message>
            <source>%1 (no part of the mean)</source>
            <translation>%1 (평균에서 제외)</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>Training run (95 %)</source>
            <translation>학습 (95 %)</translation>
        </message>
        <message>
            <source>Test set (95 %)</source>
            <translation>시험 세트 (95 %)</translation>
        </message>
        <message>
            <source>Both (95 %)</source>
            <translation>둘 다 (95 %)</translation>
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
            <translation>판정</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>쌍</translation>
        </message>
        <message>
            <source>Of another training run: Student's interval over the seeds that pair, each row by itself.</source>
            <translation>다른 학습의 구간: 쌍을 이루는 시드에 대한 스튜던트 구간으로, 행마다 따로입니다.</translation>
        </message>
        <message>
            <source>Of another test set: over 2000 resamplings of this one, each tag by itself.</source>
            <translation>다른 시험 세트의 구간: 이 세트를 2000번 다시 뽑은 값으로, 태그마다 따로입니다.</translation>
        </message>
        <message>
            <source>Of another training run and another test set together: the two intervals' distances, added as squares.</source>
            <translation>다른 학습과 다른 시험 세트를 함께 본 구간: 두 구간의 거리를 제곱으로 더한 것입니다.</translation>
        </message>
        <message>
            <source>Of the paired t test over seeds. Needs two pairs.</source>
            <translation>시드에 대한 대응 t 검정의 p. 쌍이 둘 이상 필요합니다.</translation>
        </message>
        <message>
            <source>p adjusted over all tags by Holm's method. Bold where it is below 0.05 and the interval of another test set leaves 0 out.</source>
            <translation>모든 태그에 대해 홀름 방법으로 보정한 p. 0.05보다 작고 다른 시험 세트의 구간이 0을 포함하지 않으면 굵게.</translation>
        </message>
        <message>
            <source>p adjusted over all tags by Benjamini and Hochberg's method: of the tags below 0.05, 5 % are wrong on average.</source>
            <translation>모든 태그에 대해 벤저미니-호크버그 방법으로 보정한 p: 0.05보다 작은 태그 가운데 평균 5 %가 틀립니다.</translation>
        </message>
        <message>
            <source>By the margin, each setting by itself. Bold where it is settled.</source>
            <translation>여유 폭에 따른 것으로, 설정마다 따로입니다. 판가름 났으면 굵게.</translation>
        </message>
        <message>
            <source>Test AUC of A less that of B.</source>
            <translation>A의 시험 AUC에서 B의 것을 뺀 값.</translation>
        </message>
        <message>
            <source>Of runs with the same seed.</source>
            <translation>같은 시드의 실행.</translation>
        </message>
    </context>
    <context>
        <name>etude::EffectModel</name>
        <message>
            <source>Seed (block)</source>
            <translation>시드(블록)</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>우연</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>항</translation>
        </message>
        <message>
            <source>Sum of squares</source>
            <translation>제곱합</translation>
        </message>
        <message>
            <source>df</source>
            <translation>자유도</translation>
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
            <translation>부분 ω²</translation>
        </message>
        <message>
            <source>A field by itself, or how far the effects of two are more than a sum. A click shows its means.</source>
            <translation>한 필드, 또는 두 필드의 효과가 합을 얼마나 넘는지. 누르면 평균이 보입니다.</translation>
        </message>
        <message>
            <source>Type II: by how much the term lessens what is left to chance, beside all terms that do not contain it.</source>
            <translation>제2유형: 이 항을 포함하지 않는 모든 항에 더하여, 이 항이 우연에 남는 것을 얼마나 줄이는지.</translation>
        </message>
        <message>
            <source>Degrees of freedom that these runs can tell.</source>
            <translation>이 실행들로 알 수 있는 자유도.</translation>
        </message>
        <message>
            <source>The term's mean square over that of chance.</source>
            <translation>항의 평균 제곱을 우연의 평균 제곱으로 나눈 값.</translation>
        </message>
        <message>
            <source>If the term had no effect, how often F would be as large.</source>
            <translation>항에 효과가 없다면 F가 이만큼 클 확률.</translation>
        </message>
        <message>
            <source>The same, adjusted for all terms by Holm's method. Bold below 0.05.</source>
            <translation>같은 값을 모든 항에 대해 홀름 방법으로 보정한 것. 0.05 미만은 굵게.</translation>
        </message>
        <message>
            <source>How much of the variance that the other terms leave is the term's; at most 1, and below 0 where no effect is seen.</source>
            <translation>다른 항이 남긴 분산 중 이 항의 몫; 최대 1, 효과가 보이지 않으면 0 미만.</translation>
        </message>
    </context>
    <context>
        <name>etude::EffectPanel</name>
        <message>
            <source>The fields whose effects are told apart. What varies and is no factor counts as chance.</source>
            <translation>효과를 구별할 필드. 달라지지만 요인이 아닌 것은 우연으로 칩니다.</translation>
        </message>
        <message>
            <source>Interactions of two</source>
            <translation>두 요인의 상호작용</translation>
        </message>
        <message>
            <source>Also how far the effects of each two factors together are more than their sum.</source>
            <translation>두 요인의 효과가 합을 얼마나 넘는지도 봅니다.</translation>
        </message>
        <message>
            <source>Factors: all %1</source>
            <translation>요인: %1개 모두</translation>
        </message>
        <message>
            <source>Factors: %1 of %2</source>
            <translation>요인: %2개 중 %1개</translation>
        </message>
        <message>
            <source>Choose a factor.</source>
            <translation>요인을 고르십시오.</translation>
        </message>
        <message numerus="yes">
            <source>Analysis of variance of the test %1 of %n runs, type II, with a block for each seed.</source>
            <translation>
                <numerusform>실행 %n개의 시험 %1에 대한 분산 분석(유형 II, 시드마다 블록).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::EndNoticeDialog</name>
        <message>
            <source>Show a notification on the desktop</source>
            <translation>바탕 화면에 알림 표시</translation>
        </message>
        <message>
            <source>When a Study Has Ended</source>
            <translation>연구가 끝났을 때</translation>
        </message>
        <message>
            <source>The command is run by the shell and finds $ETUDE_STUDY, $ETUDE_MESSAGE (a sentence), $ETUDE_FINISHED, $ETUDE_FAILED, $ETUDE_CANCELLED, $ETUDE_WAITING (numbers of runs) and $ETUDE_PROJECT (the folder). Both hold from the next start of the queue on, and also while no window is open.</source>
            <translation>명령은 셸이 실행하며 $ETUDE_STUDY, $ETUDE_MESSAGE(문장), $ETUDE_FINISHED, $ETUDE_FAILED, $ETUDE_CANCELLED, $ETUDE_WAITING(실행 수), $ETUDE_PROJECT(폴더)를 쓸 수 있습니다. 둘 다 대기열을 다음에 시작할 때부터, 창이 열려 있지 않아도 적용됩니다.</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>명령</translation>
        </message>
    </context>
    <context>
        <name>etude::ExperimentsPage</name>
        <message>
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>실행</translation>
        </message>
        <message>
            <source>Coverage of the study</source>
            <translation>연구의 진행 범위</translation>
        </message>
        <message>
            <source>More: a pause after the running runs, the run's folder, devices, and what tells a study's end.</source>
            <translation>더 보기: 진행 중인 실행이 끝난 뒤 일시 중지, 실행의 폴더, 장치, 연구가 끝났음을 알리는 방법.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
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
            <source>Devices</source>
            <translation>장치</translation>
        </message>
        <message>
            <source>Shows the processor and the GPUs and what works there, and chooses what runs are trained on.</source>
            <translation>프로세서와 GPU, 그리고 거기서 실행 중인 작업을 보여 주고 학습 장치를 선택합니다.</translation>
        </message>
        <message>
            <source>When a study has ended…</source>
            <translation>연구가 끝났을 때…</translation>
        </message>
        <message>
            <source>How you are told that a study has ended: on the desktop, and by a command of yours.</source>
            <translation>연구가 끝난 것을 알리는 방법: 바탕 화면 알림과 직접 정한 명령.</translation>
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
        <name>etude::ExportBar</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>CSV 내보내기</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>내보내기 중지</translation>
        </message>
        <message>
            <source>Copies what Export CSV writes.</source>
            <translation>CSV 내보내기가 쓰는 내용을 복사합니다.</translation>
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
        <name>etude::FactorList</name>
        <message>
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <source>no</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>Add a factor</source>
            <translation>요인 추가</translation>
        </message>
        <message>
            <source>Varies another field of the input, the network, the training or the data.</source>
            <translation>입력, 네트워크, 학습, 데이터의 다른 필드를 바꿉니다.</translation>
        </message>
        <message>
            <source>Vary it no longer</source>
            <translation>더 바꾸지 않기</translation>
        </message>
        <message>
            <source>Vary %1 no longer</source>
            <translation>%1 더 바꾸지 않기</translation>
        </message>
    </context>
    <context>
        <name>etude::FieldRow</name>
        <message>
            <source>Reset to the preset's value</source>
            <translation>사전 설정 값으로 되돌리기</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>%1 되돌리기</translation>
        </message>
    </context>
    <context>
        <name>etude::FigureBar</name>
        <message>
            <source>Configuration</source>
            <translation>구성</translation>
        </message>
        <message>
            <source>Whose repeated runs are shown.</source>
            <translation>반복 실행을 보여 줄 구성입니다.</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>묶기</translation>
        </message>
        <message>
            <source>The field whose levels stand in groups along the axis.</source>
            <translation>수준이 축을 따라 묶이는 필드입니다.</translation>
        </message>
        <message>
            <source>Colour by</source>
            <translation>색</translation>
        </message>
        <message>
            <source>The field whose levels have colours.</source>
            <translation>수준마다 색이 있는 필드입니다.</translation>
        </message>
        <message>
            <source>Order by</source>
            <translation>정렬</translation>
        </message>
        <message>
            <source>What decides the order within a group.</source>
            <translation>그룹 안의 순서를 정하는 것입니다.</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>표시</translation>
        </message>
        <message>
            <source>Another view of the same means.</source>
            <translation>같은 평균을 보는 다른 방식입니다.</translation>
        </message>
        <message>
            <source>Paper's numbers</source>
            <translation>논문의 수치</translation>
        </message>
        <message>
            <source>Lays the spread of the paper's 15 runs over these: 95 % CI 0.00069, MAE 0.00103, Std 0.00136.</source>
            <translation>논문의 실행 15회의 흩어짐을 겹쳐 그립니다: 95 % CI 0.00069, MAE 0.00103, 표준편차 0.00136.</translation>
        </message>
        <message>
            <source>Main effects</source>
            <translation>주효과</translation>
        </message>
        <message>
            <source>Interaction of two</source>
            <translation>두 필드의 상호작용</translation>
        </message>
        <message>
            <source>Bars</source>
            <translation>막대</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>곡선</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>자동</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>수준</translation>
        </message>
        <message>
            <source>Mean, best first</source>
            <translation>평균, 좋은 순</translation>
        </message>
    </context>
    <context>
        <name>etude::FiguresTab</name>
        <message numerus="yes">
            <source>%1 (%n runs)</source>
            <translation>
                <numerusform>%1(실행 %n회)</numerusform>
            </translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>표</translation>
        </message>
        <message>
            <source>The figure's numbers, mark by mark.</source>
            <translation>그림의 수치를 표식마다 보여 줍니다.</translation>
        </message>
        <message>
            <source>Go to Experiments</source>
            <translation>실험으로 이동</translation>
        </message>
    </context>
    <context>
        <name>etude::FileReport</name>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Remarkable</source>
            <translation>주의할 점</translation>
        </message>
        <message>
            <source>Nothing is wrong with the file.</source>
            <translation>파일에 문제가 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::FilesTab</name>
        <message numerus="yes">
            <source>All %Ln files are there.</source>
            <translation>
                <numerusform>파일 %Ln개가 모두 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %Ln files is there.</source>
            <translation>
                <numerusform>파일 %Ln개가 하나도 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln files are there.</source>
            <translation>
                <numerusform>파일 %Ln개 중 %L1개가 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are not: %1</source>
            <translation>
                <numerusform>없는 파일 %Ln개: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln have another size than when they were imported, so they may be other audio: %1</source>
            <translation>
                <numerusform>%Ln개는 가져올 때와 크기가 달라 다른 오디오일 수 있습니다: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The tracks' paths start from this folder.</source>
            <translation>곡의 경로는 이 폴더에서 시작합니다.</translation>
        </message>
        <message>
            <source>The tracks' paths are absolute: no other folder can be chosen for them. If the audio was moved, import the data set again.</source>
            <translation>곡의 경로가 절대 경로라서 다른 폴더를 고를 수 없습니다. 오디오를 옮겼다면 데이터 세트를 다시 가져오세요.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the tracks' paths are absolute and stay what they are; the others start from this folder.</source>
            <translation>
                <numerusform>곡의 경로 %Ln개는 절대 경로라서 그대로 남고, 나머지는 이 폴더에서 시작합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>다시 찾기</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>이 폴더 사용</translation>
        </message>
        <message>
            <source>The files were not all looked for.</source>
            <translation>일부 파일은 찾아보지 않았습니다.</translation>
        </message>
        <message>
            <source>Looks for every file once more. Only names and sizes are looked at; the health check reads the audio.</source>
            <translation>모든 파일을 다시 찾습니다. 이름과 크기만 봅니다. 오디오는 점검에서 읽습니다.</translation>
        </message>
        <message>
            <source>Where the audio lies</source>
            <translation>오디오의 위치</translation>
        </message>
        <message>
            <source>Folder that the audio was moved to</source>
            <translation>오디오를 옮긴 폴더</translation>
        </message>
        <message>
            <source>The data set's audio is looked for in this folder from now on. No file is moved or changed; hashes, runs and stored features stay what they are.</source>
            <translation>이제부터 데이터 세트의 오디오를 이 폴더에서 찾습니다. 파일은 옮기거나 바꾸지 않으며, 해시, 실행, 저장된 특징은 그대로입니다.</translation>
        </message>
        <message>
            <source>Look in another folder</source>
            <translation>다른 폴더에서 찾기</translation>
        </message>
        <message>
            <source>Choose a data set to see where its audio lies.</source>
            <translation>데이터 세트를 골라 오디오의 위치를 보세요.</translation>
        </message>
        <message>
            <source>Dropped files are used where they are. Import them as a data set to train on them.</source>
            <translation>끌어다 놓은 파일은 있는 자리에서 쓰입니다. 학습하려면 데이터 세트로 가져오세요.</translation>
        </message>
        <message>
            <source>Looking for files</source>
            <translation>파일을 찾는 중</translation>
        </message>
        <message>
            <source>It is inside the project and moves with it.</source>
            <translation>프로젝트 안에 있어 함께 옮겨집니다.</translation>
        </message>
        <message>
            <source>Noting the new place…</source>
            <translation>새 위치를 기록하는 중…</translation>
        </message>
        <message>
            <source>Looking there…</source>
            <translation>그곳을 찾아보는 중…</translation>
        </message>
        <message>
            <source>This is not a folder.</source>
            <translation>폴더가 아닙니다.</translation>
        </message>
        <message>
            <source>This is where the audio lies already.</source>
            <translation>오디오가 이미 여기 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Also for the %Ln other data sets in the same folder</source>
            <translation>
                <numerusform>같은 폴더의 다른 데이터 세트 %Ln개에도 적용</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::FindingModel</name>
        <message>
            <source>Error</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>경고</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>참고</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>직접</translation>
        </message>
        <message numerus="yes">
            <source>%Ln missing files</source>
            <translation>
                <numerusform>없는 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln empty files</source>
            <translation>
                <numerusform>빈 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unreadable files</source>
            <translation>
                <numerusform>읽을 수 없는 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln damaged files</source>
            <translation>
                <numerusform>손상된 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks that are too short</source>
            <translation>
                <numerusform>너무 짧은 곡 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicates</source>
            <translation>
                <numerusform>중복 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks of artists who are in two sets</source>
            <translation>
                <numerusform>두 세트에 든 아티스트의 곡 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed files</source>
            <translation>
                <numerusform>바뀐 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags without an AUC</source>
            <translation>
                <numerusform>AUC가 없는 태그 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>no split</source>
            <translation>분할 없음</translation>
        </message>
        <message>
            <source>tracks in no set</source>
            <translation>어느 세트에도 없는 곡</translation>
        </message>
        <message numerus="yes">
            <source>%Ln sets without tracks</source>
            <translation>
                <numerusform>곡이 없는 세트 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to learn</source>
            <translation>학습할 것이 없음</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files without sound</source>
            <translation>
                <numerusform>소리가 없는 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files whose channels cancel</source>
            <translation>
                <numerusform>채널이 상쇄되는 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files that are mostly silent</source>
            <translation>
                <numerusform>대부분 무음인 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln clipped files</source>
            <translation>
                <numerusform>클리핑된 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files with a constant offset</source>
            <translation>
                <numerusform>DC 오프셋이 있는 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files without treble</source>
            <translation>
                <numerusform>고음이 없는 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files of another rate</source>
            <translation>
                <numerusform>샘플링 레이트가 다른 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln near-duplicates</source>
            <translation>
                <numerusform>거의 같은 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files that are not read to their end</source>
            <translation>
                <numerusform>끝까지 읽지 않은 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks without a tag</source>
            <translation>
                <numerusform>태그 없는 트랙 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files with a wrong header</source>
            <translation>
                <numerusform>헤더가 틀린 파일 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing file</source>
            <translation>없는 파일</translation>
        </message>
        <message>
            <source>Empty file</source>
            <translation>빈 파일</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>읽을 수 없음</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>손상됨</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>너무 짧음</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>중복</translation>
        </message>
        <message>
            <source>Artist in two sets</source>
            <translation>두 세트에 든 아티스트</translation>
        </message>
        <message>
            <source>Changed since import</source>
            <translation>가져온 뒤 바뀜</translation>
        </message>
        <message>
            <source>Tag without AUC</source>
            <translation>AUC 없는 태그</translation>
        </message>
        <message>
            <source>Class balance</source>
            <translation>클래스 균형</translation>
        </message>
        <message>
            <source>No split</source>
            <translation>분할 없음</translation>
        </message>
        <message>
            <source>Tracks in no set</source>
            <translation>어느 세트에도 없는 곡</translation>
        </message>
        <message>
            <source>Empty set</source>
            <translation>빈 세트</translation>
        </message>
        <message>
            <source>Nothing to learn</source>
            <translation>학습할 것 없음</translation>
        </message>
        <message>
            <source>No sound</source>
            <translation>소리 없음</translation>
        </message>
        <message>
            <source>Channels cancel</source>
            <translation>채널 상쇄</translation>
        </message>
        <message>
            <source>Mostly silent</source>
            <translation>대부분 무음</translation>
        </message>
        <message>
            <source>Clipped</source>
            <translation>클리핑</translation>
        </message>
        <message>
            <source>Constant offset</source>
            <translation>DC 오프셋</translation>
        </message>
        <message>
            <source>Band-limited</source>
            <translation>대역 제한</translation>
        </message>
        <message>
            <source>Another rate</source>
            <translation>다른 레이트</translation>
        </message>
        <message>
            <source>Near-duplicate</source>
            <translation>거의 같음</translation>
        </message>
        <message>
            <source>Not read to its end</source>
            <translation>끝까지 읽지 않음</translation>
        </message>
        <message>
            <source>Without a tag</source>
            <translation>태그 없음</translation>
        </message>
        <message>
            <source>Wrong header</source>
            <translation>헤더 오류</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>제외됨</translation>
        </message>
        <message>
            <source>It is left out of every run.</source>
            <translation>모든 실행에서 제외됩니다.</translation>
        </message>
        <message>
            <source>Include again</source>
            <translation>다시 넣기</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>빼기</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>심각도</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>점검 결과</translation>
        </message>
        <message>
            <source>Track or tag</source>
            <translation>곡 또는 태그</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>분할</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>내용</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks excluded.</source>
            <translation>
                <numerusform>곡 %Ln개를 제외했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags left out.</source>
            <translation>
                <numerusform>태그 %Ln개를 뺐습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks included again.</source>
            <translation>
                <numerusform>곡 %Ln개를 다시 넣었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their files have not been looked at yet: this is what artists, tags and runs tell.</source>
            <translation>파일은 아직 살펴보지 않았습니다. 아티스트, 태그, 실행에서 알 수 있는 것입니다.</translation>
        </message>
        <message>
            <source>Every file was decoded to its end, for clips of %1 s.</source>
            <translation>%1 s 클립을 기준으로 모든 파일을 끝까지 디코딩했습니다.</translation>
        </message>
        <message>
            <source>The files' headers were read, for clips of %1 s.</source>
            <translation>%1 s 클립을 기준으로 파일의 헤더를 읽었습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks were included again since.</source>
            <translation>
                <numerusform>그 뒤 곡 %Ln개를 다시 넣었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The input is another one now.</source>
            <translation>이제 입력이 다릅니다.</translation>
        </message>
        <message>
            <source>Check the files again to be up to date.</source>
            <translation>최신 결과를 보려면 파일을 다시 점검하세요.</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>검증</translation>
        </message>
    </context>
    <context>
        <name>etude::FindingTable</name>
        <message>
            <source>Findings</source>
            <translation>점검 결과</translation>
        </message>
        <message>
            <source>For the rows that are selected (Delete).</source>
            <translation>선택한 행에 적용합니다 (Delete).</translation>
        </message>
        <message>
            <source>For every row that is listed.</source>
            <translation>목록의 모든 행에 적용합니다.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Makes the data set what it was before.</source>
            <translation>데이터 세트를 이전 상태로 되돌립니다.</translation>
        </message>
        <message>
            <source>Include again</source>
            <translation>다시 넣기</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>제외</translation>
        </message>
        <message numerus="yes">
            <source>Include %Ln selected again</source>
            <translation>
                <numerusform>선택한 %Ln개 다시 넣기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exclude %Ln selected</source>
            <translation>
                <numerusform>선택한 %Ln개 제외</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Include all %Ln again</source>
            <translation>
                <numerusform>%Ln개 모두 다시 넣기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exclude all %Ln with this finding</source>
            <translation>
                <numerusform>이 결과의 %Ln개 모두 제외</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::FoldGroup</name>
        <message>
            <source>Something here was changed. Click to fold or unfold.</source>
            <translation>여기서 바뀐 값이 있습니다. 눌러서 접거나 펼칩니다.</translation>
        </message>
        <message>
            <source>Click to fold or unfold.</source>
            <translation>눌러서 접거나 펼칩니다.</translation>
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
            <source>About Etude</source>
            <translation>Etude에 대하여</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>프로젝트 없음</translation>
        </message>
        <message>
            <source>Make or open a project</source>
            <translation>프로젝트를 만들거나 엽니다</translation>
        </message>
        <message>
            <source>Import data set…</source>
            <translation>데이터 세트 가져오기…</translation>
        </message>
        <message>
            <source>What the demo's tags mean</source>
            <translation>데모 태그의 뜻</translation>
        </message>
    </context>
    <context>
        <name>etude::HealthReview</name>
        <message>
            <source>Taken back.</source>
            <translation>되돌렸습니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::HealthTab</name>
        <message>
            <source>Which findings</source>
            <translation>표시할 항목</translation>
        </message>
        <message>
            <source>Which findings are listed.</source>
            <translation>목록에 표시할 점검 결과.</translation>
        </message>
        <message>
            <source>Check the files</source>
            <translation>파일 점검</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>CSV로 저장…</translation>
        </message>
        <message>
            <source>Writes a line for each finding and each excluded track.</source>
            <translation>점검 결과와 제외한 곡마다 한 줄을 씁니다.</translation>
        </message>
        <message>
            <source>Dropped files are in no data set. Import them to check them.</source>
            <translation>끌어다 놓은 파일은 어느 데이터 세트에도 없습니다. 점검하려면 가져오세요.</translation>
        </message>
        <message>
            <source>Choose a data set to see what is wrong with it.</source>
            <translation>데이터 세트를 골라 문제가 있는지 보세요.</translation>
        </message>
        <message>
            <source>Looking at artists and tags</source>
            <translation>아티스트와 태그를 살펴보는 중</translation>
        </message>
        <message>
            <source>Looking at files</source>
            <translation>파일을 살펴보는 중</translation>
        </message>
        <message>
            <source>Back to the report</source>
            <translation>보고서로 돌아가기</translation>
        </message>
        <message numerus="yes">
            <source>Nothing found in %Ln tracks.</source>
            <translation>
                <numerusform>곡 %Ln개에서 문제를 찾지 못했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>How far files are looked at</source>
            <translation>파일을 살펴보는 정도</translation>
        </message>
        <message>
            <source>Headers only</source>
            <translation>헤더만</translation>
        </message>
        <message>
            <source>Listen to all</source>
            <translation>모두 듣기</translation>
        </message>
        <message>
            <source>Listen and compare</source>
            <translation>듣고 비교</translation>
        </message>
        <message>
            <source>Listening decodes every file to its end, which takes long: it finds silence, clipping, channels that cancel, missing treble, and the same sound in two files. Comparing finds sounds that are nearly the same, too, by Chromaprint's fingerprints.</source>
            <translation>듣기는 모든 파일을 끝까지 디코딩하므로 오래 걸립니다. 무음, 클리핑, 상쇄되는 채널, 없는 고음, 두 파일의 같은 소리를 찾습니다. 비교는 Chromaprint 지문으로 거의 같은 소리도 찾습니다.</translation>
        </message>
        <message>
            <source>Looks at every file, and compares files of equal size.</source>
            <translation>모든 파일을 살펴보고 크기가 같은 파일을 비교합니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks checked</source>
            <translation>
                <numerusform>곡 %Ln개 점검</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded</source>
            <translation>
                <numerusform>%Ln개 제외</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong with them.</source>
            <translation>문제가 없습니다.</translation>
        </message>
        <message>
            <source>All findings</source>
            <translation>모든 결과</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>제외됨</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>보고서 저장</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>쉼표로 구분된 값 (*.csv)</translation>
        </message>
        <message>
            <source>The report is in %1.</source>
            <translation>보고서를 %1에 저장했습니다.</translation>
        </message>
        <message>
            <source>Save or discard the changed tags before you leave anything out.</source>
            <translation>무언가를 빼기 전에 바뀐 태그를 저장하거나 버리세요.</translation>
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
        <name>etude::ImportDialog</name>
        <message>
            <source>What its columns hold</source>
            <translation>열의 내용</translation>
        </message>
        <message>
            <source>Import data set</source>
            <translation>데이터 세트 가져오기</translation>
        </message>
        <message>
            <source>What it looks like</source>
            <translation>구조</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>What will be read</source>
            <translation>읽을 내용</translation>
        </message>
        <message>
            <source>What was left out</source>
            <translation>제외된 것</translation>
        </message>
        <message>
            <source>The data set is in the project</source>
            <translation>데이터 세트가 프로젝트에 추가되었습니다</translation>
        </message>
        <message>
            <source>Choose the files to see what will be read.</source>
            <translation>파일을 선택하면 읽을 내용이 보입니다.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>읽는 중</translation>
        </message>
        <message>
            <source>Storing the data set</source>
            <translation>데이터 세트 저장 중</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>다시 읽기</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… 외 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Reading was stopped; nothing was imported.</source>
            <translation>읽기를 멈추었습니다. 가져온 것은 없습니다.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>Health report…</source>
            <translation>점검 보고서…</translation>
        </message>
        <message>
            <source>Says what is wrong with tracks and tags, and leaves them out if you like.</source>
            <translation>곡과 태그의 문제를 알려 주고, 원하면 제외합니다.</translation>
        </message>
        <message>
            <source>These are the first rows of the table; all of it is being read.</source>
            <translation>표의 첫 행들입니다. 표 전체를 읽는 중입니다.</translation>
        </message>
        <message>
            <source>Nothing is wrong with its artists and tags.</source>
            <translation>아티스트와 태그에는 문제가 없습니다.</translation>
        </message>
        <message>
            <source>Findings: %1.</source>
            <translation>점검 결과: %1.</translation>
        </message>
        <message>
            <source>The files have not been looked at yet.</source>
            <translation>파일은 아직 살펴보지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::ImportMappingForm</name>
        <message>
            <source>As the header suggests</source>
            <translation>머리글에 따라</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>쉼표</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>탭</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>세미콜론</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>구분자</translation>
        </message>
        <message>
            <source>What stands between the columns of the table.</source>
            <translation>표의 열 사이에 있는 문자입니다.</translation>
        </message>
        <message>
            <source>As the separator suggests</source>
            <translation>구분자에 따라</translation>
        </message>
        <message>
            <source>Around fields</source>
            <translation>필드를 감쌈</translation>
        </message>
        <message>
            <source>Text like any other</source>
            <translation>보통 글자</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>따옴표</translation>
        </message>
        <message>
            <source>What the character " is: between tabs it is usually text.</source>
            <translation>문자 "의 뜻: 탭 구분에서는 보통 글자입니다.</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>경로</translation>
        </message>
        <message>
            <source>The column with the audio file, relative to the audio folder or absolute.</source>
            <translation>오디오 파일의 열. 오디오 폴더 기준의 상대 경로이거나 절대 경로입니다.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>분할</translation>
        </message>
        <message>
            <source>The column with train, validation or test. Without one a split of about 70, 15 and 15 % is made: stratified by tag, and by artist if artists are known.</source>
            <translation>train, validation, test가 적힌 열. 없으면 약 70, 15, 15 %의 분할을 만듭니다. 태그별로 층화하고, 아티스트를 알면 아티스트별로도 나눕니다.</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>아티스트</translation>
        </message>
        <message>
            <source>The column with the artist, so that no artist is in two sets.</source>
            <translation>아티스트의 열. 한 아티스트가 두 세트에 들어가지 않게 합니다.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>함께</translation>
        </message>
        <message>
            <source>The column whose values stay together where a split is made, such as the recording that excerpts are of: no value is in two sets. It takes the place of the artist.</source>
            <translation>분할할 때 값이 함께 있어야 하는 열(발췌의 원본 녹음 등). 어떤 값도 두 집합에 있지 않으며 아티스트를 대신합니다.</translation>
        </message>
        <message>
            <source>In one column</source>
            <translation>한 열에</translation>
        </message>
        <message>
            <source>One 0/1 column for each tag</source>
            <translation>태그마다 0/1 열 하나</translation>
        </message>
        <message>
            <source>Nothing: one tag a track</source>
            <translation>없음: 곡마다 태그 하나</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>How the table says which tags a track has.</source>
            <translation>표가 곡의 태그를 나타내는 방식입니다.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>열</translation>
        </message>
        <message>
            <source>The column with all tags of a track.</source>
            <translation>곡의 모든 태그가 있는 열입니다.</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>태그 사이</translation>
        </message>
        <message>
            <source>What stands between the tags; \t for a tab.</source>
            <translation>태그 사이에 있는 문자. 탭은 \t입니다.</translation>
        </message>
        <message>
            <source>Columns that are a tag</source>
            <translation>태그인 열</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Choose a column</source>
            <translation>열 선택</translation>
        </message>
        <message>
            <source>None: make a split</source>
            <translation>없음: 분할을 만듦</translation>
        </message>
        <message>
            <source>Artists, if known</source>
            <translation>아티스트(알려진 경우)</translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln columns are tags</source>
            <translation>
                <numerusform>열 %Ln개 가운데 %L1개가 태그</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ImportPreviewModel</name>
        <message>
            <source>found</source>
            <translation>있음</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>경로</translation>
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
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>곡 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>태그 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Split: %L1 train, %L2 validation, %L3 test.</source>
            <translation>분할: train %L1, validation %L2, test %L3.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows or files were left out.</source>
            <translation>
                <numerusform>행 또는 파일 %Ln개가 제외되었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows lie outside the subset.</source>
            <translation>
                <numerusform>행 %Ln개는 부분 집합 밖에 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rarer tags were taken away.</source>
            <translation>
                <numerusform>더 드문 태그 %Ln개를 뺐습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files without an audio extension were passed over.</source>
            <translation>
                <numerusform>오디오 확장자가 없는 파일 %Ln개를 건너뛰었습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ImportSourceForm</name>
        <message>
            <source>Merge tags that mean the same</source>
            <translation>뜻이 같은 태그 합치기</translation>
        </message>
        <message>
            <source>Leave out tracks without a tag</source>
            <translation>태그 없는 트랙 제외</translation>
        </message>
        <message>
            <source>Take files whose path differs in form only</source>
            <translation>경로의 형태만 다른 파일도 사용</translation>
        </message>
        <message>
            <source>Folder of the audio</source>
            <translation>오디오 폴더</translation>
        </message>
        <message>
            <source>The folder of the list</source>
            <translation>목록이 있는 폴더</translation>
        </message>
        <message>
            <source>The folder that the paths in the list start from. Files stay there.</source>
            <translation>목록의 경로가 시작되는 폴더입니다. 파일은 그곳에 남습니다.</translation>
        </message>
        <message>
            <source>Small: 8 000 tracks, 8 genres</source>
            <translation>Small: 곡 8 000개, 장르 8개</translation>
        </message>
        <message>
            <source>Medium: 25 000 tracks, 16 genres</source>
            <translation>Medium: 곡 25 000개, 장르 16개</translation>
        </message>
        <message>
            <source>Large: all, 30 s of each</source>
            <translation>Large: 전체, 30 s씩</translation>
        </message>
        <message>
            <source>Full: all, at full length</source>
            <translation>Full: 전체, 전곡</translation>
        </message>
        <message>
            <source>Which of FMA's archives the audio folder holds; each holds those before.</source>
            <translation>오디오 폴더에 있는 FMA 보관 파일. 각각은 앞의 것을 포함합니다.</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>모든 태그</translation>
        </message>
        <message>
            <source>Keeps only so many tags, those that most tracks carry. Fifty are usual for MSD and MagnaTagATune. All tracks stay.</source>
            <translation>가장 많은 곡에 붙은 태그를 이 수만큼만 남깁니다. MSD와 MagnaTagATune에서는 보통 50개입니다. 곡은 모두 남습니다.</translation>
        </message>
        <message>
            <source>The column whose values stay together where the manifest gives no split, such as the recording that excerpts are of: no value is in two sets. It takes the place of the artist.</source>
            <translation>매니페스트에 분할이 없을 때 값이 같은 곡을 함께 두는 열입니다. 예: 발췌의 원본 녹음. 어떤 값도 두 세트에 있지 않습니다. 아티스트를 대신합니다.</translation>
        </message>
        <message>
            <source>Such as “beat” and “beats”. What was merged is told.</source>
            <translation>“beat”와 “beats” 등. 합친 것을 알려 줍니다.</translation>
        </message>
        <message>
            <source>Tracks that carry none of the tags that are kept. Otherwise they are negatives of every tag, in training and in the test.</source>
            <translation>유지되는 태그가 하나도 없는 트랙. 제외하지 않으면 학습과 테스트에서 모든 태그의 음성 예가 됩니다.</translation>
        </message>
        <message>
            <source>The list may have \ for /, folders of another machine in front, letters of another case, another form of Unicode, or other leading zeros.</source>
            <translation>목록에 / 대신 \, 다른 컴퓨터의 폴더, 다른 대소문자, 다른 유니코드 형태, 다른 앞자리 0이 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>As the files are called</source>
            <translation>파일 이름대로</translation>
        </message>
        <message>
            <source>What the data set is called in this project.</source>
            <translation>이 프로젝트에서 쓰는 데이터 세트 이름입니다.</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>오디오</translation>
        </message>
        <message>
            <source>Subset</source>
            <translation>부분 집합</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>함께</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Text files (*.txt);;All files (*)</source>
            <translation>텍스트 파일 (*.txt);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Artists, if known</source>
            <translation>아티스트(알려진 경우)</translation>
        </message>
    </context>
    <context>
        <name>etude::InputChoice</name>
        <message>
            <source>Input</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>As set on Inspect</source>
            <translation>살펴보기의 설정대로</translation>
        </message>
        <message>
            <source>Preset %1</source>
            <translation>사전 설정 %1</translation>
        </message>
        <message>
            <source>Of runs: %1</source>
            <translation>실행의 설정: %1</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>파일에서…</translation>
        </message>
        <message>
            <source>Open an input configuration</source>
            <translation>입력 설정 열기</translation>
        </message>
        <message>
            <source>Configurations (*.json)</source>
            <translation>설정 (*.json)</translation>
        </message>
    </context>
    <context>
        <name>etude::InputForm</name>
        <message>
            <source>Start from a named configuration; what differs from it is marked below.</source>
            <translation>이름 있는 구성에서 시작합니다. 다른 값은 아래에 표시됩니다.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>사전 설정</translation>
        </message>
        <message>
            <source>Reset everything to the preset</source>
            <translation>모두 사전 설정으로 되돌리기</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n개 변경됨</numerusform>
            </translation>
        </message>
        <message>
            <source>PCEN takes magnitude: the quantity is set with it.</source>
            <translation>PCEN은 크기를 씁니다. 양도 함께 설정됩니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::InputPassport</name>
        <message>
            <source>What the network gets for one clip: bands by frames.</source>
            <translation>클립 하나에 대해 신경망이 받는 것: 대역 × 프레임.</translation>
        </message>
        <message>
            <source>Distance of the bins of the Fourier transform, and of the frames.</source>
            <translation>푸리에 변환의 빈 간격과 프레임 간격.</translation>
        </message>
        <message>
            <source>Length of the clip after resampling.</source>
            <translation>리샘플링 뒤의 클립 길이.</translation>
        </message>
        <message>
            <source>Identity of this configuration: equal configurations have equal identities, here and in every run.</source>
            <translation>이 구성의 식별자. 같은 구성은 여기서나 모든 실행에서나 식별자가 같습니다.</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>형태</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>해상도</translation>
        </message>
        <message>
            <source>Clip</source>
            <translation>클립</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>식별자</translation>
        </message>
        <message>
            <source>Copy this configuration for a paper, for another program or for a colleague</source>
            <translation>논문, 다른 프로그램, 동료를 위해 이 구성을 복사합니다</translation>
        </message>
        <message>
            <source>Copy identity</source>
            <translation>식별자 복사</translation>
        </message>
        <message>
            <source>All 32 digits of it.</source>
            <translation>32자리 전부.</translation>
        </message>
        <message>
            <source>Copy methods sentence</source>
            <translation>방법 문장 복사</translation>
        </message>
        <message>
            <source>One sentence in English for a paper's methods section.</source>
            <translation>논문의 방법 절에 쓸 영어 한 문장.</translation>
        </message>
        <message>
            <source>Copy JSON</source>
            <translation>JSON 복사</translation>
        </message>
        <message>
            <source>Every field, as “etude-cli input export” reads it.</source>
            <translation>“etude-cli input export”가 읽는 형식의 모든 값.</translation>
        </message>
        <message>
            <source>Copy librosa snippet</source>
            <translation>librosa 코드 복사</translation>
        </message>
        <message>
            <source>A Python program that computes the same input with librosa and NumPy.</source>
            <translation>librosa와 NumPy로 같은 입력을 계산하는 파이썬 프로그램.</translation>
        </message>
        <message>
            <source>%1 × frames of the file</source>
            <translation>%1 × 파일의 프레임 수</translation>
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
            <translation>파일 전체</translation>
        </message>
        <message>
            <source>%1 s, %2 samples</source>
            <translation>%1 s, 표본 %2개</translation>
        </message>
    </context>
    <context>
        <name>etude::InspectImport</name>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
    </context>
    <context>
        <name>etude::InspectPage</name>
        <message>
            <source>Show or hide the input configuration</source>
            <translation>입력 구성을 보이거나 숨깁니다</translation>
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
    </context>
    <context>
        <name>etude::InspectState</name>
        <message>
            <source>The tags of this data set are being edited in another window, too. What is changed here is not kept: save a version in the other one first.</source>
            <translation>이 데이터 세트의 태그를 다른 창에서도 편집하고 있습니다. 여기에서 바꾼 것은 보관되지 않으니, 먼저 다른 창에서 버전을 저장하세요.</translation>
        </message>
    </context>
    <context>
        <name>etude::InspectStatistics</name>
        <message>
            <source>Computing the statistics of the training set</source>
            <translation>학습 세트의 통계를 계산하는 중</translation>
        </message>
        <message>
            <source>This configuration needs the statistics of a training set, and this file is of none: choose a track of a data set in the list.</source>
            <translation>이 구성에는 학습 세트의 통계가 필요하지만 이 파일은 어느 데이터 세트에도 속하지 않습니다. 목록에서 데이터 세트의 곡을 고르세요.</translation>
        </message>
        <message>
            <source>This configuration needs the statistics of a training set, and this data set has none: import it with a split, or take the statistics of each clip.</source>
            <translation>이 구성에는 학습 세트의 통계가 필요하지만 이 데이터 세트에는 학습 세트가 없습니다. 분할과 함께 가져오거나 클립별 통계를 쓰세요.</translation>
        </message>
        <message numerus="yes">
            <source>This configuration needs the statistics of the training set, which are not computed yet: its %Ln clips are read once.</source>
            <translation>
                <numerusform>이 구성에 필요한 학습 세트의 통계가 아직 계산되지 않았습니다. 학습 클립 %Ln개를 한 번 읽습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::LevelEdit</name>
        <message>
            <source>Type the levels, such as "%1".</source>
            <translation>수준을 입력하세요. 예: "%1".</translation>
        </message>
        <message>
            <source>"%1" is no such number.</source>
            <translation>"%1"은(는) 그런 수가 아닙니다.</translation>
        </message>
        <message>
            <source>"%1" must be a whole number from %2 to %3.</source>
            <translation>"%1"은(는) %2에서 %3까지의 정수여야 합니다.</translation>
        </message>
        <message>
            <source>"%1" must be a number from %2 to %3.</source>
            <translation>"%1"은(는) %2에서 %3까지의 수여야 합니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::LevelPairModel</name>
        <message>
            <source>%1 is better</source>
            <translation>%1이(가) 더 나음</translation>
        </message>
        <message>
            <source>equivalent</source>
            <translation>동등</translation>
        </message>
        <message>
            <source>inconclusive</source>
            <translation>결론 없음</translation>
        </message>
        <message>
            <source>%1 − %2</source>
            <translation>%1 − %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1~%2</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>수준</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>95 % 신뢰 구간</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>쌍</translation>
        </message>
        <message>
            <source>p (Holm)</source>
            <translation>p (Holm)</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>판정</translation>
        </message>
        <message>
            <source>A click compares the two.</source>
            <translation>누르면 둘을 비교합니다.</translation>
        </message>
        <message>
            <source>Mean difference in test AUC of the runs that pair.</source>
            <translation>짝을 이루는 실행들의 시험 AUC 평균 차이.</translation>
        </message>
        <message>
            <source>Of the difference, over training runs; each pair of levels by itself.</source>
            <translation>학습 실행에 걸친 차이의 구간; 수준 쌍마다 따로.</translation>
        </message>
        <message>
            <source>Of runs with the same seed.</source>
            <translation>같은 시드의 실행.</translation>
        </message>
        <message>
            <source>Of the paired t test, adjusted for all pairs of levels by Holm's method.</source>
            <translation>대응 t 검정의 p를 모든 수준 쌍에 대해 홀름 방법으로 보정한 것.</translation>
        </message>
        <message>
            <source>By the margin, each pair of levels by itself. Bold where it is settled.</source>
            <translation>여백에 따라, 수준 쌍마다 따로. 결론이 난 것은 굵게.</translation>
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
    </context>
    <context>
        <name>etude::MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>etude::MoreSeedsBar</name>
        <message numerus="yes">
            <source>Queue %n run(s)</source>
            <translation>
                <numerusform>실행 %n개 대기열에 추가</numerusform>
            </translation>
        </message>
        <message>
            <source> (about %1)</source>
            <translation> (약 %1)</translation>
        </message>
        <message>
            <source> seeds</source>
            <translation> 시드</translation>
        </message>
        <message>
            <source>How many seeds of both there shall be, in each setting of the other fields.</source>
            <translation>다른 항목의 설정마다 둘이 가져야 할 시드의 수.</translation>
        </message>
        <message>
            <source>Trains the missing runs in the background; what is finished is not trained again.</source>
            <translation>빠진 실행을 백그라운드에서 학습합니다. 끝난 것은 다시 학습하지 않습니다.</translation>
        </message>
        <message>
            <source>%1 of the %2 that are advised, as a first step; set another number for more.</source>
            <translation>권장하는 %2개 가운데 우선 %1개입니다. 더 원하면 수를 바꾸세요.</translation>
        </message>
        <message>
            <source>Nothing to queue</source>
            <translation>대기열에 넣을 것 없음</translation>
        </message>
    </context>
    <context>
        <name>etude::NetworkModel</name>
        <message>
            <source>conv %1 × %1</source>
            <translation>합성곱 %1 × %1</translation>
        </message>
        <message>
            <source>batch norm</source>
            <translation>배치 정규화</translation>
        </message>
        <message>
            <source>ELU</source>
            <translation>ELU</translation>
        </message>
        <message>
            <source>max-pool %1 × %2</source>
            <translation>최대 풀링 %1 × %2</translation>
        </message>
        <message>
            <source>dropout %1</source>
            <translation>드롭아웃 %1</translation>
        </message>
        <message>
            <source>dense</source>
            <translation>완전 연결</translation>
        </message>
        <message>
            <source>sigmoid</source>
            <translation>시그모이드</translation>
        </message>
        <message>
            <source>input</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>One channel: the preprocessed spectrogram of a clip, bands × frames.</source>
            <translation>채널 하나: 전처리한 클립의 스펙트로그램, 대역 × 프레임.</translation>
        </message>
        <message>
            <source>Convolution with zero padding, so that bands and frames stay. Initial weights: %1.</source>
            <translation>0으로 채운 합성곱이므로 대역과 프레임 수가 그대로입니다. 초기 가중치: %1.</translation>
        </message>
        <message>
            <source>Batch normalisation with a trained scale and offset for each channel.</source>
            <translation>배치 정규화. 채널마다 배율과 오프셋을 학습합니다.</translation>
        </message>
        <message>
            <source>Exponential linear unit.</source>
            <translation>지수 선형 유닛.</translation>
        </message>
        <message>
            <source>The maximum of each cell of bands × frames. What does not fill a cell is dropped.</source>
            <translation>대역 × 프레임 칸마다 최댓값. 칸을 다 채우지 못하는 부분은 버립니다.</translation>
        </message>
        <message>
            <source>Sets this share of the values to zero, in training only.</source>
            <translation>이 비율의 값을 0으로 만듭니다. 학습할 때만 합니다.</translation>
        </message>
        <message>
            <source>Every value to every tag. Initial weights: %1.</source>
            <translation>모든 값에서 모든 태그로. 초기 가중치: %1.</translation>
        </message>
        <message>
            <source>One score between 0 and 1 for each tag.</source>
            <translation>태그마다 0과 1 사이의 점수 하나.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>블록</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>층</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>출력</translation>
        </message>
        <message>
            <source>Param.</source>
            <translation>매개변수</translation>
        </message>
        <message>
            <source>MFLOP</source>
            <translation>MFLOP</translation>
        </message>
        <message>
            <source>Convolution, batch normalisation, ELU and max-pooling make one block.</source>
            <translation>합성곱, 배치 정규화, ELU, 최대 풀링이 한 블록을 이룹니다.</translation>
        </message>
        <message>
            <source>What is done, in this order.</source>
            <translation>하는 일, 이 순서대로.</translation>
        </message>
        <message>
            <source>Shape after the layer for one clip: channels × bands × frames.</source>
            <translation>클립 하나가 이 층을 지난 뒤의 모양: 채널 × 대역 × 프레임.</translation>
        </message>
        <message>
            <source>Parameters that training changes.</source>
            <translation>학습이 바꾸는 매개변수.</translation>
        </message>
        <message>
            <source>Million floating-point operations of the forward pass of one clip: 2 for each multiply-add of convolutions and of the dense layer.</source>
            <translation>클립 하나의 순전파에 드는 부동소수점 연산(백만): 합성곱과 완전 연결 층의 곱셈-덧셈마다 2.</translation>
        </message>
    </context>
    <context>
        <name>etude::NetworkPanel</name>
        <message>
            <source>Network</source>
            <translation>신경망</translation>
        </message>
        <message>
            <source>The runs differ in the shape of their input, and so in their network.</source>
            <translation>실행마다 입력의 모양이 달라 신경망도 다릅니다.</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>표 복사</translation>
        </message>
        <message>
            <source>input %1 × %2</source>
            <translation>입력 %1 × %2</translation>
        </message>
    </context>
    <context>
        <name>etude::PathField</name>
        <message>
            <source>Browse…</source>
            <translation>찾아보기…</translation>
        </message>
        <message>
            <source>Browse: %1</source>
            <translation>찾아보기: %1</translation>
        </message>
    </context>
    <context>
        <name>etude::PresetPanel</name>
        <message>
            <source>Within a time there are fewer seeds and training sizes, never fewer configurations; what was cut is told below.</source>
            <translation>시간 안에서는 시드와 학습 크기가 줄고, 구성은 줄지 않습니다. 무엇을 줄였는지 아래에 나옵니다.</translation>
        </message>
        <message>
            <source>in the paper's size</source>
            <translation>논문의 크기로</translation>
        </message>
        <message>
            <source>within 30 minutes</source>
            <translation>30분 안에</translation>
        </message>
        <message>
            <source>within 2 hours</source>
            <translation>2시간 안에</translation>
        </message>
        <message>
            <source>within 8 hours</source>
            <translation>8시간 안에</translation>
        </message>
        <message>
            <source>within 2 days</source>
            <translation>2일 안에</translation>
        </message>
        <message>
            <source>Runs of each configuration, which differ in the initial weights alone; Fig. 2 has three times as many. Within a time there are at most so many.</source>
            <translation>구성마다의 실행 수로, 초기 가중치만 다릅니다. 그림 2는 세 배입니다. 시간이 정해지면 많아야 이만큼입니다.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Reckoning what it costs…</source>
            <translation>비용 계산 중…</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n run(s)</source>
            <translation>
                <numerusform>%1: 실행 %n개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ProjectWorker</name>
        <message>
            <source>The queued runs did not start: %1 The log is %2.</source>
            <translation>대기 중인 실행이 시작되지 않았습니다: %1 기록은 %2입니다.</translation>
        </message>
        <message>
            <source>The program etude-cli is not beside etude in %1; install Etude again.</source>
            <translation>etude-cli 프로그램이 %1의 etude 옆에 없습니다. Etude를 다시 설치하세요.</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>%1을(를) 시작할 수 없습니다: %2</translation>
        </message>
    </context>
    <context>
        <name>etude::ProvenanceModel</name>
        <message>
            <source>%1 (from epoch %2)</source>
            <translation>%1(에폭 %2부터)</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>실행</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>구성</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>연구</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>이름표</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>컴퓨터</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>장치</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>스레드</translation>
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
            <translation>연산자</translation>
        </message>
        <message>
            <source>Libraries of the features</source>
            <translation>특징을 만든 라이브러리</translation>
        </message>
        <message>
            <source>Goes on from the run</source>
            <translation>이어 간 실행</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>디스크 크기</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Data set (tracks, tags and split)</source>
            <translation>데이터 세트(트랙, 태그, 분할)</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>This run</source>
            <translation>이 실행</translation>
        </message>
        <message>
            <source>Other run</source>
            <translation>다른 실행</translation>
        </message>
    </context>
    <context>
        <name>etude::QueueActions</name>
        <message numerus="yes">
            <source>%n run(s) cancelled</source>
            <translation>
                <numerusform>실행 %n개 취소됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) queued again</source>
            <translation>
                <numerusform>실행 %n개를 다시 대기열에 넣음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) removed from the queue</source>
            <translation>
                <numerusform>실행 %n개를 대기열에서 뺌</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) paused; what is at work finishes</source>
            <translation>
                <numerusform>연구 %n개 일시 중지; 진행 중인 실행은 끝까지 진행</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) paused</source>
            <translation>
                <numerusform>연구 %n개 일시 중지됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) resumed</source>
            <translation>
                <numerusform>연구 %n개 재개됨</numerusform>
            </translation>
        </message>
        <message>
            <source>Priority %1</source>
            <translation>우선순위 %1</translation>
        </message>
        <message>
            <source>A failed run stops its study</source>
            <translation>실패한 실행이 그 연구를 멈춤</translation>
        </message>
        <message>
            <source>A failed run stops no other</source>
            <translation>실패한 실행이 다른 실행을 멈추지 않음</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) moved</source>
            <translation>
                <numerusform>실행 %n개 옮김</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies) moved</source>
            <translation>
                <numerusform>연구 %n개 옮김</numerusform>
            </translation>
        </message>
        <message>
            <source>Very high (%1)</source>
            <translation>매우 높음 (%1)</translation>
        </message>
        <message>
            <source>High (%1)</source>
            <translation>높음 (%1)</translation>
        </message>
        <message>
            <source>Usual (%1)</source>
            <translation>보통 (%1)</translation>
        </message>
        <message>
            <source>Low (%1)</source>
            <translation>낮음 (%1)</translation>
        </message>
        <message>
            <source>Very low (%1)</source>
            <translation>매우 낮음 (%1)</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>재개</translation>
        </message>
        <message>
            <source>Lets a paused study go on; else takes the selected runs up again that failed, were cancelled or removed, from their last checkpoints.</source>
            <translation>일시 중지된 연구를 이어 갑니다. 아니면 선택한 실행 가운데 실패했거나 취소했거나 뺀 것을 마지막 체크포인트부터 다시 시작합니다.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Stops the selected runs after their present step. What they learned is kept; they can be resumed.</source>
            <translation>선택한 실행을 현재 단계 뒤에 멈춥니다. 학습한 내용은 남으며 재개할 수 있습니다.</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>대기열에서 빼기</translation>
        </message>
        <message>
            <source>Runs that have not begun are not trained for this study.</source>
            <translation>시작하지 않은 실행은 이 연구를 위해 학습하지 않습니다.</translation>
        </message>
        <message>
            <source>Delete with files…</source>
            <translation>파일과 함께 지우기…</translation>
        </message>
        <message>
            <source>Studies, or runs, with their files and the features that no other run uses; what goes is told before.</source>
            <translation>연구나 실행을 파일과 다른 실행이 쓰지 않는 특징과 함께 지웁니다. 지울 것을 먼저 알려 줍니다.</translation>
        </message>
        <message>
            <source>Pause study</source>
            <translation>연구 일시 중지</translation>
        </message>
        <message>
            <source>None of its runs is started, and those at work save a checkpoint and stop.</source>
            <translation>이 연구의 실행은 시작하지 않고, 진행 중인 실행은 체크포인트를 저장하고 멈춥니다.</translation>
        </message>
        <message>
            <source>Finish running runs, then pause study</source>
            <translation>진행 중인 실행을 끝낸 뒤 연구 일시 중지</translation>
        </message>
        <message>
            <source>None of its other runs is started, and those at work go on to their ends.</source>
            <translation>다른 실행은 시작하지 않고, 진행 중인 실행은 끝까지 진행합니다.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Move to the top</source>
            <translation>맨 위로 옮기기</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>위로 옮기기</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>아래로 옮기기</translation>
        </message>
        <message>
            <source>Move to the bottom</source>
            <translation>맨 아래로 옮기기</translation>
        </message>
        <message>
            <source>Priority of the study</source>
            <translation>연구의 우선순위</translation>
        </message>
        <message>
            <source>When a run fails</source>
            <translation>실행이 실패하면</translation>
        </message>
        <message>
            <source>Go on with the others</source>
            <translation>나머지를 계속하기</translation>
        </message>
        <message>
            <source>Start none until it is retried</source>
            <translation>다시 시도할 때까지 시작하지 않기</translation>
        </message>
        <message>
            <source>Resume study</source>
            <translation>연구 재개</translation>
        </message>
        <message>
            <source>Go on after the running runs</source>
            <translation>진행 중인 실행 뒤에도 계속</translation>
        </message>
        <message>
            <source>Finish running runs, then pause</source>
            <translation>진행 중인 실행을 끝낸 뒤 일시 중지</translation>
        </message>
        <message>
            <source>Takes the pause back that begins when the runs at work are done.</source>
            <translation>진행 중인 실행이 끝나면 시작되는 일시 중지를 취소합니다.</translation>
        </message>
        <message>
            <source>Runs at work go on to their ends, and no other is started.</source>
            <translation>진행 중인 실행은 끝까지 진행하고, 다른 실행은 시작하지 않습니다.</translation>
        </message>
        <message>
            <source>Start queue</source>
            <translation>대기열 시작</translation>
        </message>
        <message>
            <source>Trains the runs that wait in the background, as many at a time as pay.</source>
            <translation>기다리는 실행을 배경에서, 효율적인 수만큼 동시에 학습합니다.</translation>
        </message>
        <message>
            <source>Pause queue</source>
            <translation>대기열 일시 중지</translation>
        </message>
        <message>
            <source>Pauses every study: runs at work save a checkpoint and stop, and none starts.</source>
            <translation>모든 연구를 일시 중지합니다. 진행 중인 실행은 체크포인트를 저장하고 멈추며 아무것도 시작하지 않습니다.</translation>
        </message>
        <message>
            <source>Resume queue</source>
            <translation>대기열 재개</translation>
        </message>
        <message>
            <source>Lets every paused study go on from its checkpoints.</source>
            <translation>일시 중지된 모든 연구를 체크포인트부터 이어 갑니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::QueueBar</name>
        <message>
            <source>waiting for a GPU</source>
            <translation>GPU 대기 중</translation>
        </message>
        <message>
            <source>waiting for features</source>
            <translation>특징 대기 중</translation>
        </message>
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
            <source>%1 paused</source>
            <translation>%1개 일시 중지</translation>
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
        <name>etude::QueueView</name>
        <message>
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
    </context>
    <context>
        <name>etude::ResultColumns</name>
        <message>
            <source>The usual columns</source>
            <translation>기본 열</translation>
        </message>
        <message>
            <source>What the shown runs differ in, and their numbers.</source>
            <translation>보이는 실행들이 서로 다른 점과 그 수치.</translation>
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
            <source>Preprocessing</source>
            <translation>전처리</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>신경망</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>학습</translation>
        </message>
        <message>
            <source>Data and subsets</source>
            <translation>데이터와 부분집합</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>시드 수</translation>
        </message>
    </context>
    <context>
        <name>etude::ResultNotes</name>
        <message>
            <source>Label-shuffle control (%1): two finished seeds are needed before an interval says anything.</source>
            <translation>레이블 뒤섞기 대조군(%1): 구간이 의미를 가지려면 끝난 시드가 둘 필요합니다.</translation>
        </message>
        <message>
            <source>Label-shuffle control (%1): the interval %2 to %3 (n = %4) contains %5, as it should.</source>
            <translation>레이블 뒤섞기 대조군(%1): 구간 %2~%3 (n = %4)이 %5를 포함합니다. 정상입니다.</translation>
        </message>
        <message>
            <source>Label-shuffle control (%1): the interval %2 to %3 (n = %4) does not contain %5. Chance does that once in twenty times; if more seeds say the same, labels leak into the input or the test.</source>
            <translation>레이블 뒤섞기 대조군(%1): 구간 %2~%3 (n = %4)이 %5를 포함하지 않습니다. 우연히 스무 번에 한 번 일어납니다. 시드를 더해도 같다면 레이블이 입력이나 시험으로 새고 있습니다.</translation>
        </message>
        <message>
            <source>A label-shuffle control is a configuration whose labels were shuffled. Nothing can be learned from it, so its test ROC-AUC must be that of chance. It is left out of every comparison.</source>
            <translation>레이블 뒤섞기 대조군은 레이블을 뒤섞은 구성입니다. 배울 것이 없으므로 시험 ROC-AUC가 우연 수준이어야 합니다. 모든 비교에서 제외됩니다.</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>줄이기</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n개 더</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::ResultsPage</name>
        <message>
            <source>Results</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>주장</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>실행</translation>
        </message>
        <message>
            <source>Whose configurations are shown, with all of their runs.</source>
            <translation>구성과 그 모든 실행을 보일 연구.</translation>
        </message>
        <message>
            <source>± </source>
            <translation>± </translation>
        </message>
        <message>
            <source>Differences in AUC up to this are of no importance. In the paper, differences below 0.005 came from the initial weights alone.</source>
            <translation>이 값까지의 AUC 차이는 중요하지 않습니다. 논문에서 0.005 미만의 차이는 초기 가중치에서만 비롯되었습니다.</translation>
        </message>
        <message>
            <source>Nothing is shown yet that could be exported.</source>
            <translation>내보낼 수 있는 것이 아직 표시되지 않았습니다.</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>여유</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>평균</translation>
        </message>
        <message>
            <source>Writes the tags that are shown: their areas, differences, DeLong's intervals and p values (Ctrl+E).</source>
            <translation>표시된 태그를 씁니다: 면적, 차이, DeLong 구간, p 값 (Ctrl+E).</translation>
        </message>
        <message>
            <source>Writes the comparison that is shown: its intervals, p values, settings, pairs of runs and tags (Ctrl+E).</source>
            <translation>표시된 비교를 씁니다: 구간, p 값, 설정, 실행 쌍, 태그 (Ctrl+E).</translation>
        </message>
        <message>
            <source>Writes one line for each run shown (Ctrl+E).</source>
            <translation>표시된 실행마다 한 줄을 씁니다 (Ctrl+E).</translation>
        </message>
        <message>
            <source>What stands beside every mean of runs, in figures, tables and texts: their standard deviation (SD), the standard error of their mean (SE), or its 95 % confidence interval, by Student's t or by the normal quantile 1.96 as in the paper's Fig. 2.</source>
            <translation>그림, 표, 글에서 실행의 모든 평균 옆에 놓이는 것: 표준 편차(SD), 평균의 표준 오차(SE), 또는 평균의 95 % 신뢰 구간 (스튜던트 t, 또는 논문 그림 2처럼 정규분포 분위수 1.96).</translation>
        </message>
        <message>
            <source>± %1</source>
            <translation>± %1</translation>
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
            <source>Writes the claims part by part: what was found, its interval, what is claimed and the verdict (Ctrl+E).</source>
            <translation>주장을 부분별로 기록합니다: 확인된 값, 구간, 주장된 범위, 판정 (Ctrl+E).</translation>
        </message>
        <message>
            <source>No comparison is shown that could be exported; choose two levels or configurations.</source>
            <translation>내보낼 비교가 표시되어 있지 않습니다. 두 수준이나 구성을 고르십시오.</translation>
        </message>
    </context>
    <context>
        <name>etude::RowsButton</name>
        <message>
            <source>Which runs make a row.</source>
            <translation>한 행을 이루는 실행.</translation>
        </message>
        <message>
            <source>Each run</source>
            <translation>실행마다</translation>
        </message>
        <message>
            <source>A row for each run, with its seed.</source>
            <translation>실행마다 한 행, 시드와 함께.</translation>
        </message>
        <message>
            <source>Each configuration</source>
            <translation>설정마다</translation>
        </message>
        <message>
            <source>A row for all runs that agree in all but the seed.</source>
            <translation>시드만 다른 모든 실행을 한 행으로.</translation>
        </message>
        <message>
            <source>Runs that agree in</source>
            <translation>다음이 같은 실행</translation>
        </message>
        <message>
            <source>A row for all runs with the same value, whatever else differs; tick several to keep them apart.</source>
            <translation>다른 것이 어떻든 값이 같은 모든 실행을 한 행으로. 여러 개를 고르면 따로 나눕니다.</translation>
        </message>
        <message>
            <source>Rows: each run</source>
            <translation>행: 실행마다</translation>
        </message>
        <message>
            <source>Rows: each configuration</source>
            <translation>행: 설정마다</translation>
        </message>
        <message>
            <source>Rows: %1</source>
            <translation>행: %1</translation>
        </message>
    </context>
    <context>
        <name>etude::RunDeletion</name>
        <message numerus="yes">
            <source>Delete %n run(s) with all files?</source>
            <translation>
                <numerusform>실행 %n개를 모든 파일과 함께 지울까요?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n study(ies) with all runs and files?</source>
            <translation>
                <numerusform>연구 %n개를 모든 실행과 파일과 함께 지울까요?</numerusform>
            </translation>
        </message>
        <message>
            <source>Not to the bin: delete for good</source>
            <translation>휴지통에 두지 않고 완전히 지우기</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>지우기</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) deleted</source>
            <translation>
                <numerusform>실행 %n개를 지움</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>%n other selected run(s) not shown</source>
            <translation>
                <numerusform>선택한 다른 실행 %n개는 표시하지 않음</numerusform>
            </translation>
        </message>
        <message>
            <source>Loss and AUC by epoch, as the run trains.</source>
            <translation>실행이 학습하는 동안 에폭별 손실과 AUC입니다.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>로그</translation>
        </message>
        <message>
            <source>What the run and its worker tell, line by line, with a search.</source>
            <translation>실행과 그 작업 프로세스가 알리는 내용을 한 줄씩 보여 주며 검색할 수 있습니다.</translation>
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
            <source>%n track(s) left out</source>
            <translation>
                <numerusform>곡 %n개 제외</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 on %3, %n thread(s) · Etude %4 (%5), libtorch %6 · %7</source>
            <translation>
                <numerusform>%1 · %3의 %2, 스레드 %n개 · Etude %4 (%5), libtorch %6 · %7</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out:</source>
            <translation>제외됨:</translation>
        </message>
        <message>
            <source>Of which tag the charts are: all together, or one with its ROC curve on the test.</source>
            <translation>그래프가 보이는 태그: 모두 함께, 또는 하나와 그 시험 ROC 곡선.</translation>
        </message>
        <message>
            <source>Provenance</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Where, when and from what the run was made, and how it differs from another.</source>
            <translation>실행이 어디서, 언제, 무엇으로 만들어졌고 다른 실행과 어떻게 다른지.</translation>
        </message>
        <message>
            <source>Learning curves</source>
            <translation>학습 곡선</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>모든 태그</translation>
        </message>
    </context>
    <context>
        <name>etude::RunLogView</name>
        <message>
            <source>Search the log</source>
            <translation>로그 검색</translation>
        </message>
        <message>
            <source>Shows only the lines that contain this text, whatever its case.</source>
            <translation>대소문자와 관계없이 이 텍스트가 들어 있는 줄만 표시합니다.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>로그</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n줄</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n line(s)</source>
            <translation>
                <numerusform>%n줄 중 %1줄</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them cannot be read</source>
            <translation>
                <numerusform>그중 %n줄은 읽을 수 없음</numerusform>
            </translation>
        </message>
        <message>
            <source>No run selected</source>
            <translation>선택한 실행 없음</translation>
        </message>
        <message>
            <source>Nothing is told of this run yet: it has not begun.</source>
            <translation>아직 이 실행에 대한 내용이 없습니다. 시작되지 않았습니다.</translation>
        </message>
        <message>
            <source>No line contains this text.</source>
            <translation>이 텍스트가 들어 있는 줄이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::RunModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>%1 stuck</source>
            <translation>%1개 멈춰 있음</translation>
        </message>
        <message>
            <source>finishes, then pauses</source>
            <translation>끝낸 뒤 일시 중지</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>stuck</source>
            <translation>멈춰 있음</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>보류</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>뺌</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Waits until the failed run of its study is retried</source>
            <translation>그 연구의 실패한 실행을 다시 시도할 때까지 기다림</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) left out</source>
            <translation>
                <numerusform>곡 %n개 제외</numerusform>
            </translation>
        </message>
        <message>
            <source>In no study</source>
            <translation>어느 연구에도 없음</translation>
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
        <message>
            <source>%1 running</source>
            <translation>%1개 진행 중</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1개 대기 중</translation>
        </message>
        <message>
            <source>%1 paused</source>
            <translation>%1개 일시 중지</translation>
        </message>
        <message>
            <source>%1 held back</source>
            <translation>%1개 보류</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1개 실패</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <translation>%1개 취소</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1개 뺌</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 남음</translation>
        </message>
        <message>
            <source>priority %1</source>
            <translation>우선순위 %1</translation>
        </message>
        <message>
            <source>stops at a failure</source>
            <translation>실패하면 멈춤</translation>
        </message>
    </context>
    <context>
        <name>etude::RunNotesBar</name>
        <message>
            <source>Write</source>
            <translation>쓰기</translation>
        </message>
        <message>
            <source>Writes label and note into the folders of the selected runs (Ctrl+Return).</source>
            <translation>선택한 실행의 폴더에 이름표와 메모를 씁니다 (Ctrl+Return).</translation>
        </message>
        <message>
            <source>Take back what was written (Ctrl+Z)</source>
            <translation>적은 것을 되돌리기 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Write it again (Ctrl+Shift+Z)</source>
            <translation>다시 쓰기 (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>이름표</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>비고</translation>
        </message>
        <message>
            <source>Select runs to write about them.</source>
            <translation>적어 둘 실행을 선택하세요.</translation>
        </message>
        <message>
            <source>different labels</source>
            <translation>서로 다른 이름표</translation>
        </message>
        <message>
            <source>different notes</source>
            <translation>서로 다른 메모</translation>
        </message>
    </context>
    <context>
        <name>etude::RunProvenance</name>
        <message>
            <source>Another run of the study, to be read beside this one.</source>
            <translation>이 실행과 나란히 볼 연구의 다른 실행.</translation>
        </message>
        <message>
            <source>Differences only</source>
            <translation>차이만</translation>
        </message>
        <message>
            <source>Beside</source>
            <translation>비교 대상</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>no other run</source>
            <translation>다른 실행 없음</translation>
        </message>
        <message>
            <source>%1, seed %2</source>
            <translation>%1, 시드 %2</translation>
        </message>
    </context>
    <context>
        <name>etude::RunSettings</name>
        <message>
            <source>as usual</source>
            <translation>보통대로</translation>
        </message>
    </context>
    <context>
        <name>etude::RunsTab</name>
        <message>
            <source>Words are looked for in settings, label, note, state, device, computer and name; side by side, all must be found.</source>
            <translation>낱말은 설정, 이름표, 메모, 상태, 장치, 컴퓨터, 이름에서 찾습니다. 나란히 쓰면 모두 있어야 합니다.</translation>
        </message>
        <message>
            <source>compression:linear scale:10 device:L4 note:odd look in one place; the tooltip of a column's head has its name. label:=odd asks for the whole text.</source>
            <translation>compression:linear scale:10 device:L4 note:odd는 한 곳에서 찾습니다. 열 머리의 도움말에 이름이 있습니다. label:=odd는 글 전체를 뜻합니다.</translation>
        </message>
        <message>
            <source>Numbers are equal or compared: roc_auc:&gt;0.8, seconds:&lt;60, n:&gt;=3.</source>
            <translation>수는 같거나 비교합니다: roc_auc:&gt;0.8, seconds:&lt;60, n:&gt;=3.</translation>
        </message>
        <message>
            <source>Settings, state, label and the like choose runs, of which rows are then made; AUC, interval and number of runs are asked of these rows.</source>
            <translation>설정, 상태, 이름표 등은 먼저 실행을 고르고, 그 실행으로 행을 만듭니다. AUC, 구간, 실행 수는 이 행에 대해 묻습니다.</translation>
        </message>
        <message>
            <source>“not” (or -) binds first, then “and”, then “or”; brackets and quotes as usual. control:yes shows label-shuffle controls.</source>
            <translation>“not”(또는 -), “and”, “or” 순으로 묶입니다. 괄호와 따옴표는 평소대로입니다. control:yes는 레이블 뒤섞기 대조군를 보입니다.</translation>
        </message>
        <message>
            <source>Which columns are shown.</source>
            <translation>보이는 열.</translation>
        </message>
        <message>
            <source>Delete runs with files…</source>
            <translation>실행을 파일과 함께 지우기…</translation>
        </message>
        <message>
            <source>All runs of the selected rows, with their files and the features that no other run uses; what goes is told before.</source>
            <translation>선택한 행의 모든 실행을 파일 및 다른 실행이 쓰지 않는 특징과 함께 지웁니다. 지울 것을 먼저 알려 줍니다.</translation>
        </message>
        <message>
            <source>Filter: compression:linear and note:odd</source>
            <translation>필터: compression:linear and note:odd</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>Shows the selected rows alone, and of all columns those in which they differ. Select two rows or more.</source>
            <translation>선택한 행만, 모든 열 가운데 서로 다른 열만 보입니다. 두 행 이상 선택하세요.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열</translation>
        </message>
        <message>
            <source>No row matches “%1”.</source>
            <translation>“%1”에 맞는 행이 없습니다.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>필터 지우기</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln행</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln rows</source>
            <translation>
                <numerusform>%Ln행 중 %L1행</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln개 선택됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln label-shuffle controls are not listed; control:yes in the filter lists them</source>
            <translation>
                <numerusform>레이블 뒤섞기 대조군 %Ln개는 목록에 없습니다. 필터에 control:yes를 쓰면 보입니다</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::SelectionPanel</name>
        <message>
            <source>Seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>AUC</source>
            <translation>AUC</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>에폭</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>선택</translation>
        </message>
        <message>
            <source>Click a bar, a line or a point: its configuration and its runs are shown here. With Ctrl it is shown beside what is selected.</source>
            <translation>막대, 선 또는 점을 클릭하면 그 구성과 학습 실행이 여기에 표시됩니다. Ctrl과 함께 클릭하면 선택한 것 옆에 표시됩니다.</translation>
        </message>
        <message>
            <source>The best %1 of %2 are shown side by side.</source>
            <translation>%2개 중 상위 %1개를 나란히 표시합니다.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n runs with a result</source>
            <translation>
                <numerusform>결과가 있는 실행 %n개 중 %1개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs with a result</source>
            <translation>
                <numerusform>결과가 있는 실행 %n회</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n configurations</source>
            <translation>
                <numerusform>구성 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>평균 %1</translation>
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
                <numerusform>테스트 클립 %n개의 입력입니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>etude::SpectrogramView</name>
        <message>
            <source>Spectrogram</source>
            <translation>스펙트로그램</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>모두 보기</translation>
        </message>
    </context>
    <context>
        <name>etude::SplitForm</name>
        <message>
            <source>Every tag in these shares</source>
            <translation>태그마다 이 비율로</translation>
        </message>
        <message>
            <source>Artists stay together</source>
            <translation>같은 아티스트는 함께</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>학습</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>검증</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>시험</translation>
        </message>
        <message>
            <source>The set's share of the tracks; the three shares add up to 1.</source>
            <translation>이 세트에 드는 곡의 비율. 세 비율의 합은 1입니다.</translation>
        </message>
        <message>
            <source>Of the random numbers that deal the tracks: the same seed, the same split.</source>
            <translation>곡을 나누는 난수의 시드. 시드가 같으면 분할도 같습니다.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Iterative stratification: each set gets its share of every tag, as far as whole tracks allow. Otherwise the tracks are dealt at random.</source>
            <translation>반복 층화: 곡을 나누지 않는 한도에서 세트마다 모든 태그를 제 비율만큼 받습니다. 끄면 곡을 무작위로 나눕니다.</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>같은 이름</translation>
        </message>
        <message>
            <source>What to call the result. Without a name it takes over the data set's, and what had this name is called NAME@ and digits of its hash.</source>
            <translation>결과의 이름. 비워 두면 데이터 세트의 이름을 이어받고, 그 이름을 쓰던 것은 이름@과 해시의 일부로 불립니다.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>No artist is in two sets, so that the test cannot be passed by knowing the artist. A track of an unknown artist counts alone.</source>
            <translation>한 아티스트가 두 세트에 들지 않으므로 아티스트를 아는 것만으로는 시험을 통과할 수 없습니다. 아티스트를 모르는 곡은 따로 다룹니다.</translation>
        </message>
        <message>
            <source>The data set names no artist.</source>
            <translation>데이터 세트에 아티스트가 없습니다.</translation>
        </message>
        <message>
            <source>The seed is a whole number, 0 or more.</source>
            <translation>시드는 0 이상의 정수입니다.</translation>
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
            <translation>학습</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>검증</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>시험</translation>
        </message>
        <message>
            <source>The data set names no artist.</source>
            <translation>데이터 세트에 아티스트가 없습니다.</translation>
        </message>
        <message>
            <source>No artist is in more than one set.</source>
            <translation>둘 이상의 세트에 든 아티스트가 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln artists are in more than one set.</source>
            <translation>
                <numerusform>아티스트 %Ln명이 둘 이상의 세트에 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks name no artist.</source>
            <translation>
                <numerusform>곡 %Ln개에 아티스트가 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks are in no set.</source>
            <translation>
                <numerusform>곡 %Ln개는 어느 세트에도 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded tracks are not counted.</source>
            <translation>
                <numerusform>제외한 곡 %Ln개는 세지 않습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Furthest apart: “%1”, on %2 of %3 and %4 of %5.</source>
            <translation>차이가 가장 큰 태그: “%1”, %3의 %2, %5의 %4.</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>곡</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>비율</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>아티스트</translation>
        </message>
        <message>
            <source>Training subset</source>
            <translation>학습 부분 집합</translation>
        </message>
        <message>
            <source>As a study with training sizes chooses them: every tag in proportion, from seed 0.</source>
            <translation>학습 크기를 바꾸는 연구가 고르는 방식 그대로: 모든 태그를 비례하여, 시드 0부터.</translation>
        </message>
        <message>
            <source>Tags without a track</source>
            <translation>곡이 없는 태그</translation>
        </message>
        <message>
            <source>Tags of the training set that none of these tracks carries: a network cannot learn them from this subset.</source>
            <translation>학습 세트에는 있지만 이 곡들에는 없는 태그. 신경망이 이 부분 집합에서 배울 수 없습니다.</translation>
        </message>
        <message>
            <source>Preview: not stored yet</source>
            <translation>미리 보기: 아직 저장되지 않음</translation>
        </message>
        <message>
            <source>The split</source>
            <translation>분할</translation>
        </message>
        <message>
            <source>Hash %1</source>
            <translation>해시 %1</translation>
        </message>
        <message>
            <source>The data set with this split is %1. This hash stands in every run that uses it, so that runs on different splits are never taken for one.</source>
            <translation>이 분할의 데이터 세트는 %1입니다. 이 해시는 이를 쓰는 모든 실행에 남으므로, 다른 분할의 실행이 같은 것으로 여겨지지 않습니다.</translation>
        </message>
        <message>
            <source>Choosing the subsets…</source>
            <translation>부분 집합을 고르는 중…</translation>
        </message>
        <message>
            <source>Each smaller one lies inside the larger ones.</source>
            <translation>작은 것은 더 큰 것 안에 들어 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::SplitTab</name>
        <message>
            <source>Preview</source>
            <translation>미리 보기</translation>
        </message>
        <message>
            <source>Use this split</source>
            <translation>이 분할 사용</translation>
        </message>
        <message>
            <source>Drop the preview</source>
            <translation>미리 보기 취소</translation>
        </message>
        <message>
            <source>Deals the tracks anew and shows what would come of it. Nothing is stored.</source>
            <translation>곡을 새로 나누어 어떻게 될지 보여줍니다. 저장하지는 않습니다.</translation>
        </message>
        <message>
            <source>Stores the previewed split as a version of the data set. The former one is kept, and so are its runs.</source>
            <translation>미리 본 분할을 데이터 세트의 버전으로 저장합니다. 이전 버전과 그 실행은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Shows the split that the data set has.</source>
            <translation>데이터 세트의 현재 분할을 보여줍니다.</translation>
        </message>
        <message>
            <source>Make another split</source>
            <translation>다른 분할 만들기</translation>
        </message>
        <message>
            <source>Choose a data set to see its split.</source>
            <translation>데이터 세트를 골라 분할을 보세요.</translation>
        </message>
        <message>
            <source>Dropped files have no split. Import them as a data set to train on them.</source>
            <translation>끌어다 놓은 파일에는 분할이 없습니다. 학습하려면 데이터 세트로 가져오세요.</translation>
        </message>
        <message>
            <source>Counting tracks, artists and tags</source>
            <translation>곡, 아티스트, 태그를 세는 중</translation>
        </message>
        <message>
            <source>Storing the split…</source>
            <translation>분할을 저장하는 중…</translation>
        </message>
        <message>
            <source>Dealing the tracks…</source>
            <translation>곡을 나누는 중…</translation>
        </message>
        <message>
            <source>This is the split that the data set has.</source>
            <translation>데이터 세트의 현재 분할과 같습니다.</translation>
        </message>
        <message>
            <source>Save or discard the changed tags first; then a split can be stored.</source>
            <translation>먼저 바뀐 태그를 저장하거나 버리세요. 그런 다음 분할을 저장할 수 있습니다.</translation>
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
            <translation>멈춥니다. 끝난 것은 남습니다</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>자세히</translation>
        </message>
    </context>
    <context>
        <name>etude::StudyCheckBar</name>
        <message>
            <source>Check</source>
            <translation>점검</translation>
        </message>
        <message>
            <source>Trains the first finished run of the study once more, beside the project, and compares every bit; then tests it in batches of another size. Takes as long as the run did.</source>
            <translation>연구의 첫 끝난 실행을 프로젝트 밖에서 한 번 더 학습해 모든 비트를 비교하고, 다른 크기의 배치로 시험합니다. 그 실행만큼 걸립니다.</translation>
        </message>
        <message>
            <source>Queue a label-shuffle control</source>
            <translation>레이블 뒤섞기 대조군을 대기열에 넣기</translation>
        </message>
        <message>
            <source>Trains the first configuration of the study on shuffled labels, where nothing can be learned: its AUC must be that of chance.</source>
            <translation>연구의 첫 구성을 뒤섞은 레이블로 학습합니다. 배울 것이 없으므로 AUC가 우연 수준이어야 합니다.</translation>
        </message>
        <message>
            <source>Train longer, to</source>
            <translation>더 학습, 목표</translation>
        </message>
        <message>
            <source>Queues all runs of the study with more epochs. Each goes on from its last checkpoint, and ends in the numbers that training from the start would have given; those that their patience ended stay what they are.</source>
            <translation>연구의 모든 실행을 더 많은 에폭으로 대기열에 넣습니다. 각 실행은 마지막 체크포인트에서 이어 가며 처음부터 학습했을 때와 같은 수에 이릅니다. 인내로 끝난 실행은 그대로입니다.</translation>
        </message>
        <message>
            <source> epochs</source>
            <translation> 에폭</translation>
        </message>
        <message>
            <source>Cancel the check</source>
            <translation>점검 취소</translation>
        </message>
        <message>
            <source>%1: epoch %2 of %3</source>
            <translation>%1: 에폭 %2/%3</translation>
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
            <source>The configuration that the study starts from: what is not varied below is taken from it.</source>
            <translation>연구의 바탕이 되는 설정입니다. 아래에서 바꾸지 않는 것은 여기서 가져옵니다.</translation>
        </message>
        <message>
            <source>My own factors</source>
            <translation>나의 요인</translation>
        </message>
        <message>
            <source>Paper, Fig. 2: initialisations</source>
            <translation>논문 그림 2: 초기화</translation>
        </message>
        <message>
            <source>Paper, Fig. 3: mel and STFT by size</source>
            <translation>논문 그림 3: 크기별 mel과 STFT</translation>
        </message>
        <message>
            <source>Paper, Fig. 5: 12 configurations</source>
            <translation>논문 그림 5: 구성 12개</translation>
        </message>
        <message>
            <source>Paper: scale and first bias</source>
            <translation>논문: 배율과 첫 편향</translation>
        </message>
        <message>
            <source>The whole paper</source>
            <translation>논문 전체</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>설계</translation>
        </message>
        <message>
            <source>What is varied: factors of your own, or an experiment of the paper.</source>
            <translation>무엇을 바꿀지: 나의 요인, 또는 논문의 실험.</translation>
        </message>
        <message>
            <source>Stores the study and trains its runs in the background (Ctrl+Return). They go on if the window is closed.</source>
            <translation>연구를 저장하고 배경에서 학습합니다 (Ctrl+Return). 창을 닫아도 계속됩니다.</translation>
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
            <source>A study needs a data set: import one on the Inspect page.</source>
            <translation>연구에는 데이터 세트가 필요합니다. 살펴보기 페이지에서 가져오세요.</translation>
        </message>
        <message>
            <source>Choose at least one value of %1.</source>
            <translation>%1의 값을 하나 이상 고르세요.</translation>
        </message>
        <message>
            <source>The last layer has one output for each tag of the data set.</source>
            <translation>마지막 층은 데이터 세트의 태그마다 출력이 하나씩 있습니다.</translation>
        </message>
        <message>
            <source>Input %1 × %2, %3 parameters. Forward %4 a clip, training %5. A training step of %6 clips: %7 and about %8 of memory.</source>
            <translation>입력 %1 × %2, 매개변수 %3개. 클립당 순전파 %4, 학습 %5. 클립 %6개의 학습 단계: %7, 메모리 약 %8.</translation>
        </message>
    </context>
    <context>
        <name>etude::TagChoiceModel</name>
        <message>
            <source>%1 (%2 of %3)</source>
            <translation>%1 (%3개 중 %2개)</translation>
        </message>
    </context>
    <context>
        <name>etude::TagDifferencesTab</name>
        <message>
            <source>All tags</source>
            <translation>모든 태그</translation>
        </message>
        <message>
            <source>Clips</source>
            <translation>클립</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>곡선</translation>
        </message>
        <message>
            <source>Go to Experiments</source>
            <translation>실험으로 이동</translation>
        </message>
        <message>
            <source>Reading the tests of the two…</source>
            <translation>두 쪽의 시험을 읽는 중…</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 differ in none of %n tags.</source>
            <translation>
                <numerusform>%1, %2: 태그 %n개 중 차이 나는 것 없음.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 differ in %3 of %n tags: %1 is better in %4, %2 in %5.</source>
            <translation>
                <numerusform>%1, %2: 태그 %n개 중 %3개에서 차이. %1 우세 %4개, %2 우세 %5개.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs of runs</source>
            <translation>
                <numerusform>실행 쌍 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n runs</source>
            <translation>
                <numerusform>실행 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>By DeLong's method on %1 test clips of %2 artists, %3; p below 0.05 by Benjamini and Hochberg's method over all tags.</source>
            <translation>시험 클립 %1개(아티스트 %2명), %3에 대한 DeLong 방법; 모든 태그에 대한 벤저미니-호크버그 p가 0.05 미만.</translation>
        </message>
    </context>
    <context>
        <name>etude::TagModel</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1~%2</translation>
        </message>
        <message>
            <source>Clips of the test set that have the tag.</source>
            <translation>시험 세트에서 태그가 있는 클립입니다.</translation>
        </message>
        <message>
            <source>Test ROC-AUC of %1, the mean over its runs.</source>
            <translation>%1의 시험 ROC-AUC, 실행에 걸친 평균.</translation>
        </message>
        <message>
            <source>Test AUC of A less that of B.</source>
            <translation>A의 시험 AUC에서 B의 것을 뺀 값.</translation>
        </message>
        <message>
            <source>Of another test set of independent clips, by DeLong's method: paired, of the means over runs.</source>
            <translation>독립인 클립으로 된 다른 시험 세트의 구간, DeLong 방법: 실행 평균의 대응 비교.</translation>
        </message>
        <message>
            <source>That the true difference is 0, two-sided, by DeLong's method.</source>
            <translation>참 차이가 0이라는 양측 검정, DeLong 방법.</translation>
        </message>
        <message>
            <source>p adjusted over all tags by Benjamini and Hochberg's method: of the tags below 0.05, 5 % are wrong on average. Bold below 0.05.</source>
            <translation>모든 태그에 대해 벤저미니-호크버그 방법으로 보정한 p: 0.05보다 작은 태그 가운데 평균 5 %가 틀립니다. 0.05 미만은 굵게.</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Clips</source>
            <translation>클립</translation>
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
            <translation>95% 신뢰구간</translation>
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
            <translation>태그</translation>
        </message>
        <message>
            <source>Undo the last change of tags (Ctrl+Z in this column)</source>
            <translation>마지막 태그 변경 취소 (이 열에서 Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo the change of tags that was undone</source>
            <translation>취소한 태그 변경 다시 실행</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <source>Save version</source>
            <translation>버전 저장</translation>
        </message>
        <message>
            <source>Find a tag, or add one with Return</source>
            <translation>태그 찾기, Return으로 추가</translation>
        </message>
        <message>
            <source>Shows the tags whose names contain this. Return gives the selected tracks the tag of this name, a new one too.</source>
            <translation>이름에 이 글자가 든 태그를 보여줍니다. Return을 누르면 선택한 곡에 이 이름의 태그를 붙이며, 새 태그도 됩니다.</translation>
        </message>
        <message>
            <source>Tags of the selected tracks</source>
            <translation>선택한 곡의 태그</translation>
        </message>
        <message>
            <source>A check gives the selected tracks the tag, or takes it from them. A line in the box: some of them carry it.</source>
            <translation>체크하면 선택한 곡에 태그를 붙이고, 풀면 뗍니다. 칸에 줄이 있으면 일부 곡에만 있습니다.</translation>
        </message>
        <message>
            <source>All tags become what is stored. This can be undone.</source>
            <translation>모든 태그가 저장된 상태로 돌아갑니다. 실행 취소할 수 있습니다.</translation>
        </message>
        <message>
            <source>Stores the tags as a new version of the data set, which new studies train on. Studies that exist keep theirs.</source>
            <translation>태그를 데이터 세트의 새 버전으로 저장합니다. 새 연구는 이 버전으로 학습하고, 기존 연구는 자기 버전을 그대로 씁니다.</translation>
        </message>
        <message>
            <source>Tags belong to data sets: import these files as one to tag them.</source>
            <translation>태그는 데이터 세트에 속합니다. 이 파일들에 태그를 달려면 데이터 세트로 가져오세요.</translation>
        </message>
        <message>
            <source>Select tracks in the list to see and change their tags.</source>
            <translation>목록에서 곡을 선택해 태그를 보고 바꾸세요.</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln selected tracks</source>
            <translation>
                <numerusform>선택한 곡 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks changed, kept as a draft until you save a version.</source>
            <translation>
                <numerusform>곡 %Ln개가 바뀌었습니다. 버전을 저장할 때까지 초안으로 남습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>All tags are as they are stored.</source>
            <translation>모든 태그가 저장된 그대로입니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::TagsTab</name>
        <message>
            <source>Chart</source>
            <translation>그래프</translation>
        </message>
        <message>
            <source>What is shown of the tags</source>
            <translation>태그에 대해 보여줄 것</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>빈도</translation>
        </message>
        <message>
            <source>Tags per track</source>
            <translation>곡당 태그</translation>
        </message>
        <message>
            <source>Co-occurrence</source>
            <translation>동시 출현</translation>
        </message>
        <message>
            <source>All tracks</source>
            <translation>모든 곡</translation>
        </message>
        <message>
            <source>Sets compared</source>
            <translation>세트 비교</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>세트</translation>
        </message>
        <message>
            <source>Whose tracks are counted</source>
            <translation>곡을 집계할 세트</translation>
        </message>
        <message>
            <source>How strongly two tags go together. n(r) and n(c) are the tracks with the row's and the column's tag, n(rc) those with both, N all.</source>
            <translation>두 태그가 얼마나 함께 나오는지. n(r)과 n(c)는 행과 열의 태그가 있는 곡, n(rc)는 둘 다 있는 곡, N은 모든 곡의 수.</translation>
        </message>
        <message>
            <source>P(column | row) = n(rc) / n(r)</source>
            <translation>P(열 | 행) = n(rc) / n(r)</translation>
        </message>
        <message>
            <source>Jaccard index = n(rc) / (n(r) + n(c) − n(rc))</source>
            <translation>자카드 지수 = n(rc) / (n(r) + n(c) − n(rc))</translation>
        </message>
        <message>
            <source>Normalised PMI = ln(N n(rc) / (n(r) n(c))) / −ln(n(rc) / N): −1 never together, 0 as often as by chance, 1 only together</source>
            <translation>정규화 PMI = ln(N n(rc) / (n(r) n(c))) / −ln(n(rc) / N): −1은 함께 나오지 않음, 0은 우연만큼, 1은 항상 함께</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>척도</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>태그 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Number of tags</source>
            <translation>태그 수</translation>
        </message>
        <message>
            <source>How many tags are shown, at most; the most frequent come first</source>
            <translation>보여줄 태그의 최대 수. 흔한 것부터 나옵니다</translation>
        </message>
        <message>
            <source>Choose a data set to see its tags.</source>
            <translation>데이터 세트를 골라 태그를 보세요.</translation>
        </message>
        <message>
            <source>Counting tags</source>
            <translation>태그를 세는 중</translation>
        </message>
        <message>
            <source>This data set has no tags.</source>
            <translation>이 데이터 세트에는 태그가 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks counted</source>
            <translation>
                <numerusform>집계한 곡 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tags per track on average</source>
            <translation>곡당 평균 태그 %1개</translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a tag</source>
            <translation>
                <numerusform>태그 없는 곡 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln excluded tracks are left out</source>
            <translation>
                <numerusform>제외한 곡 %Ln개는 세지 않음</numerusform>
            </translation>
        </message>
        <message>
            <source>the diagonal is left out</source>
            <translation>대각선은 비워 둠</translation>
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
            <translation>곡이 나열된 데이터 세트.</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>데이터 세트</translation>
        </message>
        <message>
            <source>Dropped files</source>
            <translation>끌어다 놓은 파일</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>곡 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %Ln tracks</source>
            <translation>
                <numerusform>곡 %Ln개 중 %L1개</numerusform>
            </translation>
        </message>
        <message>
            <source>No track matches “%1”.</source>
            <translation>“%1”에 맞는 곡이 없습니다.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>필터 지우기</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were left out of the import; point here to see why.</source>
            <translation>
                <numerusform>파일 %Ln개를 가져오지 못했습니다. 이유를 보려면 여기를 가리키세요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… 외 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a data set</source>
            <translation>데이터 세트 가져오기</translation>
        </message>
        <message>
            <source>Words are looked for in tags, path and artist; side by side, all must be found.</source>
            <translation>단어는 태그, 경로, 아티스트에서 찾습니다. 나란히 쓰면 모두 발견되어야 합니다.</translation>
        </message>
        <message>
            <source>jazz and not vocal, (rock or pop) -live: “not” binds first, then “and”, then “or”.</source>
            <translation>jazz and not vocal, (rock or pop) -live: “not”, “and”, “or” 순으로 먼저 묶입니다.</translation>
        </message>
        <message>
            <source>tag:rock, artist:name, path:live, split:test, has:none (no tag), excluded:yes look in one place; tag:=rock asks for the whole name.</source>
            <translation>tag:rock, artist:이름, path:live, split:test, has:none(태그 없음), excluded:yes는 한곳에서만 찾습니다. tag:=rock은 이름 전체와 맞아야 합니다.</translation>
        </message>
        <message>
            <source>Quotes keep words together and find any text: "hip hop", "not".</source>
            <translation>따옴표는 단어를 묶고 어떤 글자든 찾습니다: "hip hop", "not".</translation>
        </message>
        <message>
            <source>Filter: jazz and not vocal</source>
            <translation>필터: jazz and not vocal</translation>
        </message>
        <message>
            <source>The data set as a whole: its health, split, tags and files (Ctrl+D)</source>
            <translation>데이터 세트 전체: 점검, 분할, 태그, 파일 (Ctrl+D)</translation>
        </message>
        <message>
            <source>The data set as a whole</source>
            <translation>데이터 세트 전체</translation>
        </message>
    </context>
    <context>
        <name>etude::TrainingSection</name>
        <message>
            <source>Training</source>
            <translation>학습</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>시드</translation>
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
            <source>Passes over the training set, at most. The test uses the epoch with the best validation AUC.</source>
            <translation>훈련 세트를 최대 몇 번 학습하는지입니다. 시험에는 검증 AUC가 가장 좋은 에폭를 씁니다.</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>인내</translation>
        </message>
        <message>
            <source>Training stops after so many epochs without a better validation AUC. 0: never stops early.</source>
            <translation>검증 AUC가 나아지지 않은 에폭가 이만큼 이어지면 훈련을 멈춥니다. 0: 일찍 멈추지 않습니다.</translation>
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
            <source>exact statistics</source>
            <translation>정확한 통계</translation>
        </message>
        <message>
            <source>Batch norm.</source>
            <translation>배치 정규화</translation>
        </message>
        <message>
            <source>What validation and test normalise by: the exact mean and variance of the training clips under the weights that are tested, computed before each validation, or the running averages of Keras, as in the paper. Exact ones are proposed where an epoch has fewer than 500 steps.</source>
            <translation>검증과 시험이 정규화하는 값: 검증 전마다 계산하는, 시험되는 가중치에서 학습 클립의 정확한 평균과 분산, 또는 논문과 같은 Keras의 이동 평균. 한 에폭이 500단계보다 적으면 정확한 값을 권합니다.</translation>
        </message>
        <message>
            <source>with shuffled labels</source>
            <translation>레이블을 뒤섞어</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>대조군</translation>
        </message>
        <message>
            <source>The label-shuffle control: one configuration more, the first one, trained and tested on shuffled labels. Its AUC must be that of chance, 0.5; if it is not, labels leak into the input or the test.</source>
            <translation>레이블 뒤섞기 대조군: 구성 하나를 더합니다. 첫 구성을 뒤섞은 레이블로 학습하고 시험합니다. AUC는 우연의 값 0.5여야 하며, 아니면 레이블이 입력이나 시험으로 새는 것입니다.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>What this study is called in lists; made from what is varied if left empty.</source>
            <translation>목록에 보이는 연구 이름. 비워 두면 바꾸는 값에서 만들어집니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::VarySection</name>
        <message>
            <source>Vary</source>
            <translation>바꿀 값</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>배율</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>This share of the training set, chosen so that smaller subsets lie inside larger ones.</source>
            <translation>학습 세트 중 이 비율. 작은 부분 집합은 큰 부분 집합에 포함됩니다.</translation>
        </message>
        <message>
            <source>Training size</source>
            <translation>학습 크기</translation>
        </message>
        <message>
            <source>How much of the training set is used; the validation and test sets stay whole.</source>
            <translation>학습 세트를 얼마나 쓸지. 검증 세트와 시험 세트는 그대로입니다.</translation>
        </message>
        <message>
            <source>×%1</source>
            <translation>×%1</translation>
        </message>
        <message>
            <source>The finished input is multiplied by this factor.</source>
            <translation>완성된 입력에 이 값을 곱합니다.</translation>
        </message>
    </context>
    <context>
        <name>etude::VerdictPanel</name>
        <message>
            <source>Setting of the other fields</source>
            <translation>다른 항목의 설정</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>The probability that the true mean difference lies above, within or below the margin: Student's t about the mean difference (Benavoli et al. 2017). d_z: the mean difference in standard deviations of the differences. p: paired t test, and adjusted by Holm's method where a field has three levels or more; equivalence p: two one-sided tests at the margin.</source>
            <translation>참 평균 차이가 여유보다 위, 안, 아래에 있을 확률: 평균 차이 주위의 스튜던트 t(Benavoli 외 2017). d_z: 차이의 표준편차로 나타낸 평균 차이. p: 대응 t 검정이며, 항목의 수준이 셋 이상이면 홀름 방법으로 보정한 값도 보입니다. 동등성 p: 여유에서의 두 단측 검정.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>모든 수준</translation>
        </message>
        <message>
            <source>P(A better) %1   P(within ±%2) %3   P(B better) %4   equivalence p %5</source>
            <translation>P(A가 나음) %1   P(±%2 안) %3   P(B가 나음) %4   동등성 p %5</translation>
        </message>
        <message>
            <source>   SD of differences %1   d_z %2   correlation %3   p %4</source>
            <translation>   차이의 표준편차 %1   d_z %2   상관 %3   p %4</translation>
        </message>
        <message>
            <source>   Welch's t test: %1 degrees of freedom, p %2</source>
            <translation>   웰치 t 검정: 자유도 %1, p %2</translation>
        </message>
        <message numerus="yes">
            <source> (%1 by Holm over %n pairs of levels)</source>
            <translation>
                <numerusform> (홀름 %1, 수준 쌍 %n개)</numerusform>
            </translation>
        </message>
        <message>
            <source>Resampling the test set…</source>
            <translation>시험 집합 재표집 중…</translation>
        </message>
        <message>
            <source>Another test set: %1</source>
            <translation>다른 시험 집합: %1</translation>
        </message>
        <message>
            <source>On another test set: %1</source>
            <translation>다른 시험 집합에서: %1</translation>
        </message>
    </context>
    <context>
        <name>etude::WaveformView</name>
        <message>
            <source>Waveform</source>
            <translation>파형</translation>
        </message>
        <message>
            <source>The waveform of the clip, enlarged to its peak, whose level stands at the right; click to move the playhead</source>
            <translation>최댓값에 맞춰 키운 클립의 파형. 최고 수준은 오른쪽에 표시됩니다. 눌러서 재생 위치를 옮깁니다</translation>
        </message>
        <message>
            <source>clip's peak %1 dBFS</source>
            <translation>클립 피크 %1 dBFS</translation>
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
