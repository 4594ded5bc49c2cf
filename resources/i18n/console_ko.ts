<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>BacktestCurves</name>
    <message>
        <source>Equity</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
</context>
<context>
    <name>BacktestText</name>
    <message>
        <source>%1, %</source>
        <extracomment>a metric and its unit: &quot;Return, %&quot;</extracomment>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>No day lost, so there is nothing to divide by.</source>
        <translation>손실 난 날이 없어 나눌 값이 없습니다.</translation>
    </message>
    <message>
        <source>No position was closed.</source>
        <translation>청산된 포지션이 없습니다.</translation>
    </message>
    <message>
        <source>No closed position lost, or none was closed.</source>
        <translation>손실로 청산된 포지션이 없거나 청산이 없습니다.</translation>
    </message>
    <message>
        <source>There was no drawdown, or no yearly return.</source>
        <translation>낙폭이 없거나 연 수익률이 없습니다.</translation>
    </message>
    <message>
        <source>The range is too short for a yearly return.</source>
        <translation>연 수익률을 내기에는 기간이 짧습니다.</translation>
    </message>
    <message>
        <source>The daily returns do not differ, or are too few.</source>
        <translation>일별 수익률이 모두 같거나 너무 적습니다.</translation>
    </message>
    <message>
        <source>This backtest does not have it.</source>
        <translation>이 백테스트에는 없는 값입니다.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>다른 폴더를 골라 다시 내보내세요.</translation>
    </message>
</context>
<context>
    <name>DefinitionText</name>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1; not on days without session</source>
        <translation>%1, 휴장일 제외</translation>
    </message>
    <message>
        <source>%1; runs on every day</source>
        <translation>%1, 매일 실행</translation>
    </message>
    <message>
        <source>skipped while the former run lasts</source>
        <translation>이전 실행이 끝나지 않았으면 건너뜀</translation>
    </message>
    <message>
        <source>one waits for the former run</source>
        <translation>한 건만 대기했다가 이어서 실행</translation>
    </message>
    <message>
        <source>runs beside the former run</source>
        <translation>이전 실행과 함께 실행</translation>
    </message>
    <message>
        <source>later than %1: </source>
        <translation>%1 넘게 늦으면: </translation>
    </message>
    <message>
        <source>explained as missed</source>
        <translation>누락으로 기록</translation>
    </message>
    <message>
        <source>runs once when possible again</source>
        <translation>가능해지면 한 번 실행</translation>
    </message>
    <message>
        <source>each missed one runs, at most %1</source>
        <translation>누락된 회차를 모두 실행, 최대 %1회</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>자동 재시도 없음</translation>
    </message>
    <message>
        <source>up to %1 attempts</source>
        <translation>최대 %1회 시도</translation>
    </message>
    <message>
        <source>writes data, can be undone</source>
        <translation>데이터를 기록함, 되돌릴 수 있음</translation>
    </message>
    <message>
        <source>can place orders</source>
        <translation>주문을 낼 수 있음</translation>
    </message>
    <message>
        <source>%1 (waits up to %2)</source>
        <translation>%1 (최대 %2 대기)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>Misfire</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Alone with</source>
        <translation>동시 실행 제한</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>선행 작업</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>영향</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>somebody resumes it</source>
        <translation>재개할 때</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>by %1 until %2: %3</source>
        <translation>%2까지, %1: %3</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>최근 실행</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>signal line</source>
        <translation>시그널선</translation>
    </message>
    <message>
        <source>smart money</source>
        <translation>스마트머니</translation>
    </message>
    <message>
        <source>contrarian</source>
        <translation>역추세</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>momentum rank</source>
        <translation>모멘텀 순위</translation>
    </message>
    <message>
        <source>best ranks</source>
        <translation>상위 순위</translation>
    </message>
    <message>
        <source>20-session mean</source>
        <translation>20거래일 평균</translation>
    </message>
    <message>
        <source>60-session mean</source>
        <translation>60거래일 평균</translation>
    </message>
    <message>
        <source>200-session mean</source>
        <translation>200거래일 평균</translation>
    </message>
    <message>
        <source>PEG</source>
        <translation>PEG</translation>
    </message>
    <message>
        <source>EPS growth</source>
        <translation>EPS 성장률</translation>
    </message>
    <message>
        <source>growth plus margin</source>
        <translation>성장률 + 이익률</translation>
    </message>
    <message>
        <source>ROE</source>
        <translation>ROE</translation>
    </message>
    <message>
        <source>operating margin</source>
        <translation>영업이익률</translation>
    </message>
    <message>
        <source>market cap</source>
        <translation>시가총액</translation>
    </message>
    <message>
        <source>mean turnover of 60 sessions</source>
        <translation>60거래일 평균 거래대금</translation>
    </message>
    <message>
        <source>rank by size</source>
        <translation>규모 순위</translation>
    </message>
    <message>
        <source>rank by composite</source>
        <translation>종합 순위</translation>
    </message>
    <message>
        <source>up to the breakout</source>
        <translation>돌파까지</translation>
    </message>
    <message>
        <source>turnover</source>
        <translation>거래대금</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>갭</translation>
    </message>
    <message>
        <source>return at target 1</source>
        <translation>목표 1 수익률</translation>
    </message>
    <message>
        <source>costs of the round trip</source>
        <translation>왕복 비용</translation>
    </message>
    <message>
        <source>shares by risk</source>
        <translation>위험 기준 수량</translation>
    </message>
    <message>
        <source>kept for its volatility</source>
        <translation>변동성 반영 비율</translation>
    </message>
    <message>
        <source>highest correlation</source>
        <translation>최고 상관</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>cash left</source>
        <translation>남은 현금</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>종합 점수</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Cron</source>
        <translation>크론</translation>
    </message>
    <message>
        <source>When it starts: second minute hour day month weekday.</source>
        <translation>시작 시각: 초 분 시 일 월 요일.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>The time zone the cron is read in. Type any part of its name.</source>
        <translation>크론을 해석할 시간대입니다. 이름의 일부를 입력하세요.</translation>
    </message>
    <message>
        <source>Clock change</source>
        <translation>시계 변경</translation>
    </message>
    <message>
        <source>What happens to a time that exists twice or not at all.</source>
        <translation>두 번 있거나 없는 시각을 어떻게 할지 정합니다.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Off: planned runs are explained DISABLED.</source>
        <translation>끄면 예정 실행이 DISABLED로 설명됩니다.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>휴장일</translation>
    </message>
    <message>
        <source>On a day without a session of its market.</source>
        <translation>해당 시장의 거래일이 아닐 때입니다.</translation>
    </message>
    <message>
        <source>When missed</source>
        <translation>놓쳤을 때</translation>
    </message>
    <message>
        <source>What becomes of a start nobody could make in time.</source>
        <translation>제때 시작하지 못한 실행을 어떻게 할지 정합니다.</translation>
    </message>
    <message>
        <source>Missed after</source>
        <translation>놓침 기준</translation>
    </message>
    <message>
        <source>A start later than this counts as missed.</source>
        <translation>이보다 늦은 시작은 놓친 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Caught up within</source>
        <translation>만회 기간</translation>
    </message>
    <message>
        <source>What was missed longer ago stays explained.</source>
        <translation>이보다 전에 놓친 실행은 설명만 남습니다.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>So many missed starts are caught up.</source>
        <translation>놓친 실행을 이만큼까지 만회합니다.</translation>
    </message>
    <message>
        <source>While running</source>
        <translation>실행 중일 때</translation>
    </message>
    <message>
        <source>A start that falls due while a run of the job is under way.</source>
        <translation>작업이 실행 중일 때 시작 시각이 된 실행입니다.</translation>
    </message>
    <message>
        <source>After failure</source>
        <translation>실패 후</translation>
    </message>
    <message>
        <source>Whether a failed run is repeated by itself. Jobs that place orders never are.</source>
        <translation>실패한 실행을 스스로 반복할지 정합니다. 주문을 내는 작업은 절대 반복하지 않습니다.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도 횟수</translation>
    </message>
    <message>
        <source>Attempts of one run altogether.</source>
        <translation>한 실행의 전체 시도 횟수입니다.</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>첫 대기</translation>
    </message>
    <message>
        <source>The limit of the first wait; it doubles with every attempt.</source>
        <translation>첫 대기의 상한이며 시도할 때마다 두 배가 됩니다.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>최장 대기</translation>
    </message>
    <message>
        <source>The limit of a wait never grows beyond this.</source>
        <translation>대기 상한은 이보다 길어지지 않습니다.</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>마지막 시작</translation>
    </message>
    <message>
        <source>No attempt starts later than this after the planned instant; 0s: no bound.</source>
        <translation>예정 시각에서 이보다 늦게는 시도하지 않습니다. 0s는 제한 없음입니다.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>After this a run is asked to stop and ends FAILED.</source>
        <translation>이 시간이 지나면 중지를 요청하고 FAILED로 끝냅니다.</translation>
    </message>
    <message>
        <source>twice or not at all</source>
        <translation>두 번 또는 없음</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>정확히 한 번</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>실행 안 함</translation>
    </message>
    <message>
        <source>run once</source>
        <translation>한 번 실행</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>설명만</translation>
    </message>
    <message>
        <source>run all</source>
        <translation>모두 실행</translation>
    </message>
    <message>
        <source>one waits</source>
        <translation>하나 대기</translation>
    </message>
    <message>
        <source>run beside it</source>
        <translation>함께 실행</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>repeat under one key</source>
        <translation>같은 키로 반복</translation>
    </message>
    <message>
        <source>never repeat</source>
        <translation>반복 안 함</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>수동 전용</translation>
    </message>
    <message>
        <source>Write a duration such as 90s, 10m or 2h.</source>
        <translation>90s, 10m, 2h처럼 기간을 쓰세요.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>%1부터 %2까지의 정수를 쓰세요.</translation>
    </message>
    <message>
        <source>Choose a zone such as Asia/Seoul.</source>
        <translation>Asia/Seoul 같은 시간대를 고르세요.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 tn</source>
        <translation>%1조</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <translation>%1십억</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1백만</translation>
    </message>
</context>
<context>
    <name>HaltText</name>
    <message>
        <source>Buys nothing since %1 KST, by the strategy governance check: %2.</source>
        <extracomment>when, why: &quot;2026-11-01 02:00&quot;, &quot;drawdown beyond the limit&quot;</extracomment>
        <translation>전략 거버넌스 점검에 따라 %1 KST부터 매수하지 않습니다: %2.</translation>
    </message>
    <message>
        <source>From now on %1 may open positions again. Nothing starts now; positions that are open stay as they are.</source>
        <translation>이제 %1 전략이 다시 포지션을 열 수 있습니다. 지금 시작되는 것은 없고 열린 포지션은 그대로입니다.</translation>
    </message>
    <message>
        <source>A later check found it healthy.</source>
        <translation>이후 점검에서 정상으로 나왔습니다.</translation>
    </message>
    <message>
        <source>No later check has found it healthy: the figures that halted it still stand.</source>
        <translation>이후 정상으로 나온 점검이 없어 중지시킨 수치가 그대로입니다.</translation>
    </message>
    <message>
        <source>The next run that may buy: %1, %2.</source>
        <translation>매수할 수 있는 다음 실행: %1, %2.</translation>
    </message>
    <message>
        <source>The next governance check may halt it again.</source>
        <translation>다음 거버넌스 점검이 다시 중지할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ImportGuide</name>
    <message>
        <source>KRX short code (six characters) or US ticker</source>
        <translation>KRX 단축코드(6자리) 또는 미국 티커</translation>
    </message>
    <message>
        <source>session, yyyy-mm-dd</source>
        <translation>거래일, yyyy-mm-dd</translation>
    </message>
    <message>
        <source>price; - when there was none</source>
        <translation>가격. 없으면 -</translation>
    </message>
    <message>
        <source>in the market&apos;s currency</source>
        <translation>시장 통화 기준</translation>
    </message>
    <message>
        <source>official close</source>
        <translation>공식 종가</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>주식 수</translation>
    </message>
    <message>
        <source>finds splits</source>
        <translation>분할을 찾는 데 씁니다</translation>
    </message>
    <message>
        <source>against the base price of the day</source>
        <translation>당일 기준가 대비</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>발표된 그대로</translation>
    </message>
    <message>
        <source>KOSPI, KOSDAQ, ETF, INDEX</source>
        <translation>KOSPI, KOSDAQ, ETF, INDEX</translation>
    </message>
    <message>
        <source>known from this day on, yyyy-mm-dd</source>
        <translation>이날부터 알려짐, yyyy-mm-dd</translation>
    </message>
    <message>
        <source>price to earnings; may be empty</source>
        <translation>주가수익비율. 비울 수 있음</translation>
    </message>
    <message>
        <source>price to earnings to growth; may be empty</source>
        <translation>주가이익성장비율. 비울 수 있음</translation>
    </message>
    <message>
        <source>% against the year before; may be empty</source>
        <translation>전년 대비 %. 비울 수 있음</translation>
    </message>
    <message>
        <source>%; may be empty</source>
        <translation>%. 비울 수 있음</translation>
    </message>
    <message>
        <source>% against the year before</source>
        <translation>전년 대비 %</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>any code; equal codes are one sector</source>
        <translation>아무 코드. 같은 코드는 한 업종</translation>
    </message>
    <message>
        <source>valid from this day on; else the date in the file&apos;s name</source>
        <translation>이날부터 유효. 없으면 파일 이름의 날짜</translation>
    </message>
    <message>
        <source>day of the report, yyyy-mm-dd</source>
        <translation>발표일, yyyy-mm-dd</translation>
    </message>
    <message>
        <source>larger is better</source>
        <translation>클수록 좋음</translation>
    </message>
    <message>
        <source>net buying of institutions and foreigners that day, in the market&apos;s currency</source>
        <translation>그날 기관·외국인 순매수, 시장 통화</translation>
    </message>
    <message>
        <source>the same over five sessions</source>
        <translation>같은 값의 5거래일 합계</translation>
    </message>
    <message>
        <source>Daily prices of past sessions. The backfill job stores them session by session.</source>
        <translation>지난 거래일의 일봉입니다. 백필 작업이 거래일별로 저장합니다.</translation>
    </message>
    <message>
        <source>The sector of each name; the universe keeps the strongest sectors.</source>
        <translation>종목별 업종입니다. 유니버스는 강한 업종을 남깁니다.</translation>
    </message>
    <message>
        <source>Valuation and growth, for the factor Quality.</source>
        <translation>퀄리티 팩터에 쓰는 가치와 성장 지표입니다.</translation>
    </message>
    <message>
        <source>Earnings surprises; the US universe keeps the best of the last days.</source>
        <translation>실적 서프라이즈입니다. 미국 유니버스는 최근 상위를 남깁니다.</translation>
    </message>
    <message>
        <source>Net buying of institutions and foreigners, for the factor Smart money.</source>
        <translation>스마트머니 팩터에 쓰는 기관·외국인 순매수입니다.</translation>
    </message>
</context>
<context>
    <name>JobRowText</name>
    <message>
        <source>stopping</source>
        <translation>중단하는 중</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>%1번째 시도</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>보류자 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>정의 오류</translation>
    </message>
    <message>
        <source>held</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>until resumed</source>
        <translation>재개할 때까지</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>never</source>
        <translation>예정 없음</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>정의 오류</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>실행 전</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>스위치 켜짐</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>스위치 꺼짐</translation>
    </message>
    <message>
        <source>one before skipped</source>
        <translation>직전 회차 건너뜀</translation>
    </message>
    <message>
        <source>never ran</source>
        <translation>실행 이력 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>주문 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>%1, %2, next run %3 %4, last run %5 %6</source>
        <translation>%1, %2, 다음 실행 %3 %4, 최근 실행 %5 %6</translation>
    </message>
    <message>
        <source>The last run failed. %1</source>
        <translation>최근 실행이 실패했습니다. %1</translation>
    </message>
    <message>
        <source>Nobody knows how the last run ended. %1</source>
        <translation>최근 실행의 결과가 불명입니다. %1</translation>
    </message>
    <message>
        <source>The definition cannot be used. %1</source>
        <translation>정의를 사용할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>An occurrence is overdue and nothing explains it.</source>
        <translation>예정 시각이 지났는데 사유가 기록되지 않은 회차가 있습니다.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>수집</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>연산</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>조율</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>매매</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>수집기</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>script</source>
        <translation>스크립트</translation>
    </message>
    <message>
        <source>stub</source>
        <translation>스텁</translation>
    </message>
    <message>
        <source>core</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>MarketSummaryText</name>
    <message>
        <source>%1 up, %2 down</source>
        <translation>상승 %1, 하락 %2</translation>
    </message>
    <message>
        <source>, %1 unchanged</source>
        <translation>, 보합 %1</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>등락</translation>
    </message>
    <message>
        <source>%1, %2 of the 20-session mean</source>
        <translation>%1, 20거래일 평균의 %2</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>거래대금</translation>
    </message>
    <message>
        <source>Strong sectors</source>
        <translation>강한 업종</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>국면</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>The answer was not used.</source>
        <translation>응답을 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>The answer is neither a list of rows nor an envelope.</source>
        <translation>응답이 행 목록도 봉투 형식도 아닙니다.</translation>
    </message>
    <message>
        <source>The answer is an object without rows, or of an unknown kind &quot;%1&quot;.</source>
        <translation>응답이 행이 없는 객체이거나, 종류 &quot;%1&quot;을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The answer is for %1, asked was %2.</source>
        <translation>응답은 %1 자료인데 요청한 날은 %2입니다.</translation>
    </message>
    <message>
        <source>Row refused: %1.</source>
        <translation>거부한 행: %1.</translation>
    </message>
    <message>
        <source>%1 appears twice</source>
        <translation>%1이(가) 두 번 나옴</translation>
    </message>
    <message>
        <source>it has no symbol</source>
        <translation>종목코드 없음</translation>
    </message>
    <message>
        <source>%1 was not asked for</source>
        <translation>%1은(는) 요청하지 않은 종목</translation>
    </message>
    <message>
        <source>%1 is of %2, asked was %3</source>
        <translation>%1은(는) %2 자료, 요청은 %3</translation>
    </message>
    <message>
        <source>%1 is of market &quot;%2&quot;, which was not asked for</source>
        <translation>%1은(는) 요청하지 않은 시장 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%2의 %1: %3</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>음수임</translation>
    </message>
    <message>
        <source>%1 has no positive close</source>
        <translation>%1의 종가가 양수가 아님</translation>
    </message>
    <message>
        <source>%1 has a price that is not positive</source>
        <translation>%1에 양수가 아닌 가격이 있음</translation>
    </message>
    <message>
        <source>the prices of %1 contradict each other</source>
        <translation>%1의 가격이 서로 맞지 않음</translation>
    </message>
    <message>
        <source>%1 is not in the answer.</source>
        <translation>응답에 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>This collector is set up for %1.</source>
        <translation>이 수집기는 %1용으로 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>No address of a data-collector is set.</source>
        <translation>데이터 수집기 주소가 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Set investment.data.krx.collector-url (KRX_COLLECTOR_URL).</source>
        <translation>investment.data.krx.collector-url(KRX_COLLECTOR_URL)을 설정하십시오.</translation>
    </message>
    <message>
        <source>Set investment.data.us.collector-url (US_COLLECTOR_URL).</source>
        <translation>investment.data.us.collector-url(US_COLLECTOR_URL)을 설정하십시오.</translation>
    </message>
    <message>
        <source>No symbols were given; the collector has no list of its own.</source>
        <translation>종목이 지정되지 않았습니다. 수집기에는 자체 목록이 없습니다.</translation>
    </message>
    <message>
        <source>None of the collector&apos;s %1 rows was usable; the first: %2</source>
        <translation>수집기가 보낸 %1행 중 쓸 수 있는 행이 없습니다. 첫 번째 이유: %2</translation>
    </message>
    <message>
        <source>Nothing of them is stored.</source>
        <translation>그중 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The collector has no rows for %1.</source>
        <translation>수집기에 %1 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Its log says why; the next run asks again.</source>
        <translation>이유는 수집기 로그에 있습니다. 다음 실행에서 다시 조회합니다.</translation>
    </message>
    <message>
        <source>The collector</source>
        <translation>수집기</translation>
    </message>
    <message>
        <source>The collector did not accept the key (HTTP %1).</source>
        <translation>수집기가 키를 받아들이지 않았습니다(HTTP %1).</translation>
    </message>
    <message>
        <source>Both sides need the same DATA_COLLECTION_API_KEY.</source>
        <translation>양쪽의 DATA_COLLECTION_API_KEY가 같아야 합니다.</translation>
    </message>
    <message>
        <source>Asking again would not help.</source>
        <translation>다시 요청해도 소용없습니다.</translation>
    </message>
    <message>
        <source>The collector&apos;s range is not a list of sessions.</source>
        <translation>수집기의 기간 응답이 거래일 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>The collector&apos;s range has a session &quot;%1&quot; out of place.</source>
        <translation>수집기의 기간 응답에서 거래일 &quot;%1&quot;의 순서가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>not called, the host failed %1 times in a row (last: %2); next probe in %3 s</source>
        <translation>호출하지 않음, 호스트가 연속 %1회 실패(마지막: %2), %3초 뒤에 다시 시험</translation>
    </message>
    <message>
        <source>the day&apos;s %1 calls are used up, the next day begins %2</source>
        <translation>하루 호출 %1회를 모두 사용함, 다음 날은 %2부터</translation>
    </message>
    <message>
        <source>a blocking call on the network thread</source>
        <translation>네트워크 스레드에서의 차단 호출</translation>
    </message>
    <message>
        <source>not an http or https address</source>
        <translation>http 또는 https 주소가 아님</translation>
    </message>
    <message>
        <source>Nothing of the answer was used.</source>
        <translation>응답을 전혀 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>The certificate was not accepted; check the address and the machine&apos;s clock.</source>
        <translation>인증서를 신뢰할 수 없습니다. 주소와 이 컴퓨터의 시각을 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the configured address.</source>
        <translation>설정한 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The answer was dropped; check that the address is the right service.</source>
        <translation>응답을 버렸습니다. 주소가 맞는 서비스인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that the service runs and the network is up; the next run asks again.</source>
        <translation>서비스가 실행 중이고 네트워크가 연결되어 있는지 확인하십시오. 다음 실행에서 다시 조회합니다.</translation>
    </message>
    <message>
        <source>The next run asks again.</source>
        <translation>다음 실행에서 다시 조회합니다.</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>호스트 이름을 찾을 수 없음</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>연결이 거부됨</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS 협상 실패</translation>
    </message>
    <message>
        <source>the far side closed the connection before a complete answer</source>
        <translation>응답이 끝나기 전에 상대가 연결을 끊음</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>제시간에 응답 없음</translation>
    </message>
    <message>
        <source>the transfer failed</source>
        <translation>전송 실패</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>요청에 따라 중단</translation>
    </message>
    <message>
        <source>%1 (network error %2)</source>
        <translation>%1(네트워크 오류 %2)</translation>
    </message>
    <message>
        <source>no data for %1 ms</source>
        <translation>%1 ms 동안 데이터 없음</translation>
    </message>
    <message>
        <source>no connection within %1 ms</source>
        <translation>%1 ms 안에 연결되지 않음</translation>
    </message>
    <message>
        <source>not complete within %1 ms</source>
        <translation>%1 ms 안에 끝나지 않음</translation>
    </message>
    <message>
        <source>announced %1 bytes, the limit is %2</source>
        <translation>예고된 크기 %1바이트, 한도는 %2</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>%1바이트 초과</translation>
    </message>
    <message>
        <source>redirected to %1, %2</source>
        <translation>%1(으)로 리디렉션됨, %2</translation>
    </message>
    <message>
        <source>which is not followed for a POST</source>
        <translation>POST는 따라가지 않음</translation>
    </message>
    <message>
        <source>the fourth redirect</source>
        <translation>네 번째 리디렉션</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>다른 호스트</translation>
    </message>
    <message>
        <source>which is not secure</source>
        <translation>보안 연결이 아님</translation>
    </message>
    <message>
        <source>another service of the host</source>
        <translation>같은 호스트의 다른 서비스</translation>
    </message>
    <message>
        <source>HTTP %1, the answer ended after %2 bytes</source>
        <translation>HTTP %1, 응답이 %2바이트에서 끊김</translation>
    </message>
    <message>
        <source>The next run asks again; a lower call rate avoids it.</source>
        <translation>다음 실행에서 다시 조회합니다. 호출 빈도를 낮추면 피할 수 있습니다.</translation>
    </message>
    <message>
        <source>The far side has a problem; the next run asks again.</source>
        <translation>상대 서비스에 문제가 있습니다. 다음 실행에서 다시 조회합니다.</translation>
    </message>
    <message>
        <source>Check the address and the key: a web page came instead of data.</source>
        <translation>데이터 대신 웹 페이지가 왔습니다. 주소와 키를 확인하십시오.</translation>
    </message>
    <message>
        <source>Asking again would not help; check the key, the address and the request.</source>
        <translation>다시 요청해도 소용없습니다. 키, 주소, 요청 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 answered HTML instead of JSON (HTTP %2)</source>
        <translation>%1이(가) JSON 대신 HTML로 응답(HTTP %2)</translation>
    </message>
    <message>
        <source>%1 answered text instead of JSON (HTTP %2)</source>
        <translation>%1이(가) JSON 대신 텍스트로 응답(HTTP %2)</translation>
    </message>
    <message>
        <source>%1 answered broken JSON (HTTP %2)</source>
        <translation>%1이(가) 깨진 JSON으로 응답(HTTP %2)</translation>
    </message>
    <message>
        <source>%1&apos;s JSON breaks off after %2 bytes</source>
        <translation>%1의 JSON이 %2바이트에서 끊김</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2</source>
        <translation>%1이(가) HTTP %2(으)로 응답</translation>
    </message>
    <message>
        <source>%1, %2 attempts</source>
        <translation>%1, %2회 시도</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key serves other boards, so it was not applied for %1.</source>
        <translation>다른 보드는 이 키로 조회되므로 %1은(는) 이용 신청이 되지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Apply for this service on the KRX Open API portal.</source>
        <translation>KRX Open API 포털에서 이 서비스를 신청하십시오.</translation>
    </message>
    <message>
        <source>KRX has Korean bars only.</source>
        <translation>KRX에는 국내 일봉만 있습니다.</translation>
    </message>
    <message>
        <source>KRX&apos;s history begins 2010-01-04, asked was %1.</source>
        <translation>KRX 자료는 2010-01-04부터 있는데 %1을(를) 요청했습니다.</translation>
    </message>
    <message>
        <source>No key for the KRX Open API is set.</source>
        <translation>KRX Open API 키가 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Set investment.data.krx.auth-key, or KRX_AUTH_KEY in the environment.</source>
        <translation>investment.data.krx.auth-key 또는 환경 변수 KRX_AUTH_KEY를 설정하십시오.</translation>
    </message>
    <message>
        <source>%1 is KRX&apos;s documentation portal and answers web pages.</source>
        <translation>%1은(는) KRX의 안내 포털이어서 웹 페이지로 응답합니다.</translation>
    </message>
    <message>
        <source>Set investment.data.krx.base-url (KRX_BASE_URL) to https://data-dbg.krx.co.kr.</source>
        <translation>investment.data.krx.base-url(KRX_BASE_URL)을 https://data-dbg.krx.co.kr로 설정하십시오.</translation>
    </message>
    <message>
        <source>KRX answered HTML instead of JSON for %1 (key not accepted, or this service not applied for?): %2</source>
        <translation>%1에 대해 KRX가 JSON 대신 HTML로 응답했습니다(키가 거부되었거나 이 서비스를 신청하지 않았을 수 있음): %2</translation>
    </message>
    <message>
        <source>Check investment.data.krx.auth-key and investment.data.krx.base-url.</source>
        <translation>investment.data.krx.auth-key와 investment.data.krx.base-url을 확인하십시오.</translation>
    </message>
    <message>
        <source>None of %1&apos;s %2 rows was usable; the first: %3</source>
        <translation>%1의 %2행 중 쓸 수 있는 행이 없습니다. 첫 번째 이유: %3</translation>
    </message>
    <message>
        <source>KRX has no rows for %1 and the calendar does not cover that day.</source>
        <translation>KRX에 %1 자료가 없고 달력도 그날을 다루지 않습니다.</translation>
    </message>
    <message>
        <source>Extend the calendar; then it is known whether the day was closed.</source>
        <translation>휴장 여부를 알 수 있도록 달력을 연장하십시오.</translation>
    </message>
    <message>
        <source>KRX still has no rows for the open day %1, past 08:00 of the day after.</source>
        <translation>개장일 %1의 자료가 다음 날 08:00이 지나도 KRX에 없습니다.</translation>
    </message>
    <message>
        <source>Either KRX is late or the day was an unknown holiday; an operator has to decide.</source>
        <translation>KRX가 늦거나 알려지지 않은 휴장일입니다. 운영자가 판단해야 합니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check investment.data.krx.auth-key (KRX_AUTH_KEY); a key is valid for one year.</source>
        <translation>investment.data.krx.auth-key(KRX_AUTH_KEY)를 확인하십시오. 키는 1년 동안 유효합니다.</translation>
    </message>
    <message>
        <source>KRX&apos;s answer for %1 has no list OutBlock_1.</source>
        <translation>%1에 대한 KRX 응답에 OutBlock_1 목록이 없습니다.</translation>
    </message>
    <message>
        <source>The answer was not used; it is malformed, not empty.</source>
        <translation>응답을 사용하지 않았습니다. 비어 있는 것이 아니라 형식이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>KRX refused %1: %2 (%3).</source>
        <translation>KRX가 %1을(를) 거부했습니다: %2 (%3).</translation>
    </message>
    <message>
        <source>The key was not applied for this service.</source>
        <translation>이 서비스에 대한 키 이용 신청이 되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The key is fine; apply for this service on the KRX Open API portal.</source>
        <translation>키는 정상입니다. KRX Open API 포털에서 이 서비스를 신청하십시오.</translation>
    </message>
    <message>
        <source>Check investment.data.krx.base-url (KRX_BASE_URL).</source>
        <translation>investment.data.krx.base-url(KRX_BASE_URL)을 확인하십시오.</translation>
    </message>
    <message>
        <source>is not an object with fields</source>
        <translation>필드를 가진 객체가 아님</translation>
    </message>
    <message>
        <source>is of day &quot;%1&quot;, asked was %2</source>
        <translation>&quot;%1&quot; 자료, 요청은 %2</translation>
    </message>
    <message>
        <source>appears twice</source>
        <translation>두 번 나옴</translation>
    </message>
    <message>
        <source>ISU_CD &quot;%1&quot; is neither a short code nor a Korean ISIN</source>
        <translation>ISU_CD &quot;%1&quot;은(는) 단축코드도 국내 ISIN도 아님</translation>
    </message>
    <message>
        <source>MKT_NM &quot;%1&quot; in an answer for %2</source>
        <translation>%2 응답에 MKT_NM &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has no IDX_NM</source>
        <translation>IDX_NM 없음</translation>
    </message>
    <message>
        <source>has no ACC_TRDVOL</source>
        <translation>ACC_TRDVOL 없음</translation>
    </message>
    <message>
        <source>has no positive close</source>
        <translation>종가가 양수가 아님</translation>
    </message>
    <message>
        <source>has only some of open, high and low</source>
        <translation>시가·고가·저가 중 일부만 있음</translation>
    </message>
    <message>
        <source>low %1, open %2, close %3, high %4 contradict each other</source>
        <translation>저가 %1, 시가 %2, 종가 %3, 고가 %4이(가) 서로 맞지 않음</translation>
    </message>
    <message>
        <source>Row of %1 refused: %2.</source>
        <translation>%1에서 거부한 행: %2.</translation>
    </message>
    <message>
        <source>There is no board &quot;%1&quot; at KRX.</source>
        <translation>KRX에 보드 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>사용할 수 있는 값: %1.</translation>
    </message>
    <message>
        <source>is neither text nor a number</source>
        <translation>문자열도 숫자도 아님</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>&quot;%1&quot;은(는) 숫자가 아님</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>&quot;%1&quot;은(는) 정수가 아님</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit</source>
        <translation>&quot;%1&quot;은(는) 범위를 벗어남</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit a price of four decimals</source>
        <translation>&quot;%1&quot;은(는) 소수 넷째 자리 가격에 맞지 않음</translation>
    </message>
    <message>
        <source>%1 is not a whole number that fits</source>
        <translation>%1은(는) 다룰 수 있는 정수가 아님</translation>
    </message>
    <message>
        <source>%1 does not fit a price</source>
        <translation>%1은(는) 가격에 맞지 않음</translation>
    </message>
    <message>
        <source>Nothing is stored; run the script by hand to see more.</source>
        <translation>저장된 것은 없습니다. 자세한 내용은 스크립트를 직접 실행해 확인하십시오.</translation>
    </message>
    <message>
        <source>This script is set up for %1.</source>
        <translation>이 스크립트는 %1용으로 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>No script is set.</source>
        <translation>스크립트가 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Set the script&apos;s command line, or switch the job to another path.</source>
        <translation>스크립트 명령줄을 설정하거나 작업을 다른 경로로 전환하십시오.</translation>
    </message>
    <message>
        <source>The script printed nothing.</source>
        <translation>스크립트가 아무것도 출력하지 않았습니다.</translation>
    </message>
    <message>
        <source>The script printed no JSON (%1 at byte %2): %3</source>
        <translation>스크립트 출력이 JSON이 아닙니다(%2바이트에서 %1): %3</translation>
    </message>
    <message>
        <source>None of the script&apos;s %1 rows was usable; the first: %2</source>
        <translation>스크립트가 보낸 %1행 중 쓸 수 있는 행이 없습니다. 첫 번째 이유: %2</translation>
    </message>
    <message>
        <source>The script has no rows for %1.</source>
        <translation>스크립트에 %1 자료가 없습니다.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1을(를) 시작할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The script was stopped on request.</source>
        <translation>요청에 따라 스크립트를 중단했습니다.</translation>
    </message>
    <message>
        <source>The script printed more than %1 bytes.</source>
        <translation>스크립트 출력이 %1바이트를 넘었습니다.</translation>
    </message>
    <message>
        <source>The script ran longer than %1 s and was ended.</source>
        <translation>스크립트가 %1초를 넘어 종료했습니다.</translation>
    </message>
    <message>
        <source>The script ended with code %1: %2</source>
        <translation>스크립트가 코드 %1(으)로 끝났습니다: %2</translation>
    </message>
    <message>
        <source>Yahoo&apos;s answer for %1 has no chart result.</source>
        <translation>%1에 대한 Yahoo 응답에 차트 결과가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is quoted in %2, not in USD.</source>
        <translation>%1의 통화는 USD가 아니라 %2입니다.</translation>
    </message>
    <message>
        <source>Take it out of the list of US symbols.</source>
        <translation>미국 종목 목록에서 빼십시오.</translation>
    </message>
    <message>
        <source>Yahoo on %1: %2 (%3).</source>
        <translation>Yahoo의 %1 응답: %2 (%3).</translation>
    </message>
    <message>
        <source>Check the symbol; it may be delisted.</source>
        <translation>종목코드를 확인하십시오. 상장폐지되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The prices of %1 on %2 contradict each other.</source>
        <translation>%2의 %1 가격이 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>This source has US bars only.</source>
        <translation>이 출처에는 미국 일봉만 있습니다.</translation>
    </message>
    <message>
        <source>Yahoo has no bar of any of the %1 symbols for %2.</source>
        <translation>Yahoo에 종목 %1개의 %2 일봉이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is stored; the next run asks again.</source>
        <translation>저장된 것은 없습니다. 다음 실행에서 다시 조회합니다.</translation>
    </message>
    <message>
        <source>Yahoo has no bar of %1.</source>
        <translation>Yahoo에 %1 일봉이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a symbol.</source>
        <translation>&quot;%1&quot;은(는) 종목코드가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct the list of symbols.</source>
        <translation>종목 목록을 고치십시오.</translation>
    </message>
    <message>
        <source>There is no run-time setting %1.</source>
        <translation>실행 중 설정 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed; the nearest is %1.</source>
        <translation>바뀐 것은 없습니다. 가장 비슷한 이름: %1.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1의 값은 %2여야 합니다.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>an amount in KRW of at least 0 with at most two decimals</source>
        <translation>0 이상, 소수 둘째 자리까지의 원화 금액</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The ranged answer holds no row of %1.</source>
        <translation>기간 응답에 %1 행이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was stored for it.</source>
        <translation>그날 자료는 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 sessions to collect</source>
        <translation>수집할 거래일 %1일</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2행</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중단했습니다.</translation>
    </message>
    <message>
        <source>A backfill needs from and to, yyyy-MM-dd, from not after to.</source>
        <translation>백필에는 시작일과 종료일(yyyy-MM-dd)이 필요하며 시작일이 종료일보다 늦을 수 없습니다.</translation>
    </message>
    <message>
        <source>Give both dates and run it again.</source>
        <translation>두 날짜를 지정해 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>%1 to %2 is more than %3 years.</source>
        <translation>%1부터 %2까지는 %3년을 넘습니다.</translation>
    </message>
    <message>
        <source>Split it, or set confirmLong when that is what you want.</source>
        <translation>기간을 나누거나, 의도한 것이라면 confirmLong을 켜십시오.</translation>
    </message>
    <message>
        <source>The %1 calendar covers %2 to %3, not all of %4 to %5.</source>
        <translation>%1 달력은 %2부터 %3까지만 다루어 %4부터 %5까지를 모두 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>Shorten the range or add a calendar file.</source>
        <translation>기간을 줄이거나 달력 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 lies in the future; the last closed session is %2.</source>
        <translation>%1은(는) 미래입니다. 마지막으로 마감한 거래일은 %2입니다.</translation>
    </message>
    <message>
        <source>Choose an earlier start.</source>
        <translation>더 이른 시작일을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 had no session from %2 to %3.</source>
        <translation>%2부터 %3까지 %1 거래일이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was asked for and nothing is missing.</source>
        <translation>요청한 것도 빠진 것도 없습니다.</translation>
    </message>
    <message>
        <source>Run it with force to collect the sessions again.</source>
        <translation>다시 수집하려면 강제(force)로 실행하십시오.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this range.</source>
        <translation>이 기간에 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Run the same backfill again: it asks only for the sessions that are not complete.</source>
        <translation>같은 백필을 다시 실행하면 완료되지 않은 거래일만 조회합니다.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 sessions.</source>
        <translation>거래일 %2일 중 %1일을 처리하고 중단했습니다.</translation>
    </message>
    <message>
        <source>Everything up to %1 is kept; the same backfill continues there.</source>
        <translation>%1까지의 자료는 남아 있으며, 같은 백필이 그다음부터 이어집니다.</translation>
    </message>
    <message>
        <source>The same backfill starts where this one did.</source>
        <translation>같은 백필은 이번과 같은 곳에서 시작합니다.</translation>
    </message>
    <message>
        <source>What was stored is kept; the same backfill continues there.</source>
        <translation>저장한 것은 남아 있으며, 같은 백필이 그다음부터 이어집니다.</translation>
    </message>
    <message>
        <source>Gave up after %1 of %2 sessions: %3</source>
        <translation>거래일 %2일 중 %1일을 처리하고 포기했습니다: %3</translation>
    </message>
    <message>
        <source>%1 sessions collected, %2 rows written, %3 sessions were complete already.</source>
        <translation>거래일 %1일 수집, %2행 기록, %3일은 이미 완료되어 있었습니다.</translation>
    </message>
    <message>
        <source>Continued after %1.</source>
        <translation>%1 다음부터 이어서 했습니다.</translation>
    </message>
    <message>
        <source>Not complete: %1 and %2 more.</source>
        <translation>미완료: %1 외 %2일.</translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation>미완료: %1.</translation>
    </message>
    <message>
        <source>this process was started without it</source>
        <translation>이 프로세스는 해당 경로 없이 시작됨</translation>
    </message>
    <message>
        <source>The %1 path of %2 cannot be used: %3.</source>
        <translation>%2의 %1 경로를 쓸 수 없습니다: %3.</translation>
    </message>
    <message>
        <source>Set it and run the job again, or switch the path; no other path is taken instead.</source>
        <translation>설정한 뒤 다시 실행하거나 경로를 전환하십시오. 다른 경로로 대신하지 않습니다.</translation>
    </message>
    <message>
        <source>simulated market, every row is marked SIM</source>
        <translation>모의 시장, 모든 행에 SIM 표시</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>설정됨</translation>
    </message>
    <message>
        <source>%1: %2 rows stored (%3 new, %4 changed, %5 unchanged, %6 rejected) from %7 over the %8 path.</source>
        <translation>%1: %7에서 %8 경로로 %2행 저장(신규 %3, 변경 %4, 동일 %5, 거부 %6).</translation>
    </message>
    <message>
        <source>%1: asking %2</source>
        <translation>%1: %2에 조회 중</translation>
    </message>
    <message>
        <source>The rows are kept; run the job again for %1 to complete it.</source>
        <translation>받은 행은 보존했습니다. 완료하려면 %1을(를) 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>The session is complete; dependent jobs use it.</source>
        <translation>이 거래일은 완료되어 후속 작업이 사용합니다.</translation>
    </message>
    <message>
        <source>No further look is planned. Check whether %1 was an unannounced holiday of %2; otherwise run the job again with basDt %1.</source>
        <translation>더 예정된 조회가 없습니다. %1이(가) 예고 없는 %2 휴장일이었는지 확인하고, 아니라면 basDt %1(으)로 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>It is asked for again at %1.</source>
        <translation>%1에 다시 조회합니다.</translation>
    </message>
    <message>
        <source>%1 was not published yet.</source>
        <translation>%1 자료가 아직 공표되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is complete with %2 rows from %3; nothing was asked for.</source>
        <translation>%1은(는) %3의 %2행으로 이미 완료되어 있어 조회하지 않았습니다.</translation>
    </message>
    <message>
        <source>Run it with force to collect the session again.</source>
        <translation>이 거래일을 다시 수집하려면 강제(force)로 실행하십시오.</translation>
    </message>
    <message>
        <source>The session of %1 closes at %2, after this run.</source>
        <translation>%1 장은 이 실행 뒤인 %2에 마감합니다.</translation>
    </message>
    <message>
        <source>%1 was still trading at the planned time and is collected at %2.</source>
        <translation>%1은(는) 계획 시각에 아직 장중이어서 %2에 수집합니다.</translation>
    </message>
    <message>
        <source>Of the %1 sessions before it %2 are not complete (%3); a backfill collects them.</source>
        <translation>직전 거래일 %1일 중 %2일이 미완료입니다(%3). 백필로 수집할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved; correct the named fields.</source>
        <translation>저장하지 않았습니다. 해당 항목을 고치십시오.</translation>
    </message>
    <message>
        <source>an existing date as yyyy-MM-dd</source>
        <translation>yyyy-MM-dd 형식의 실제 날짜</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>symbols separated by commas</source>
        <translation>쉼표로 구분한 종목코드</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>문자열</translation>
    </message>
    <message>
        <source>Nothing was started; correct the parameter and try again.</source>
        <translation>시작하지 않았습니다. 매개변수를 고친 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Parameter %1 is required: %2.</source>
        <translation>매개변수 %1이(가) 필요합니다: %2.</translation>
    </message>
    <message>
        <source>Parameter %1 must be %2, not %3.</source>
        <translation>매개변수 %1의 값은 %2여야 하며 %3은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no parameter %1: the job takes none</source>
        <translation>매개변수 %1이(가) 없습니다. 이 작업은 매개변수를 받지 않습니다</translation>
    </message>
    <message>
        <source>There is no parameter %1: it takes %2</source>
        <translation>매개변수 %1이(가) 없습니다. 받을 수 있는 매개변수: %2</translation>
    </message>
    <message>
        <source>There is no parameter %1: did you mean %2?</source>
        <translation>매개변수 %1이(가) 없습니다. %2을(를) 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>Parameter from (%1) must not be after to (%2).</source>
        <translation>매개변수 from(%1)은 to(%2)보다 늦을 수 없습니다.</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>수집기</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>script</source>
        <translation>스크립트</translation>
    </message>
    <message>
        <source>stub</source>
        <translation>스텁</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 미설정</translation>
    </message>
    <message>
        <source>the %1 path serves the simulated market (SIM)</source>
        <translation>%1 경로로 모의 시장(SIM)을 사용</translation>
    </message>
    <message>
        <source>the %1 path is used</source>
        <translation>%1 경로를 사용</translation>
    </message>
    <message>
        <source>the collector is switched off</source>
        <translation>수집기 전환 꺼짐</translation>
    </message>
    <message>
        <source>%1 is set and the switch is on</source>
        <translation>%1이(가) 설정되어 있고 전환이 켜져 있음</translation>
    </message>
    <message>
        <source>%1, so %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; it cannot work: %2</source>
        <translation>%1. 그러나 이대로는 동작할 수 없음: %2</translation>
    </message>
    <message>
        <source>%1 has no %2 path</source>
        <translation>%1에는 %2 경로가 없음</translation>
    </message>
    <message>
        <source>%1 over the %2 path</source>
        <translation>%1, %2 경로</translation>
    </message>
    <message>
        <source>No usable row of %1 arrived; %2 were rejected.</source>
        <translation>%1의 쓸 수 있는 행이 없고 %2행을 거부했습니다.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 has not published %2 yet (%3).</source>
        <translation>%1이(가) %2 자료를 아직 공표하지 않았습니다(%3).</translation>
    </message>
    <message>
        <source>The calendar has a %1 session on %2, the source says the market was closed.</source>
        <translation>달력에는 %2이(가) %1 거래일이지만 출처는 휴장이라고 합니다.</translation>
    </message>
    <message>
        <source>Check the exchange&apos;s notice: correct the calendar if it was a holiday, else run the job again.</source>
        <translation>거래소 공지를 확인하십시오. 휴장일이었다면 달력을 고치고, 아니면 작업을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>%1 holds %2 rows of %3; simulated prices never replace them.</source>
        <translation>%1에는 %3의 %2행이 있습니다. 모의 가격은 실제 가격을 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Configure a source of real prices, or use another workspace for the simulation.</source>
        <translation>실제 가격 출처를 설정하거나, 시뮬레이션에는 다른 작업 공간을 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 answered no row while other boards did.</source>
        <translation>다른 보드와 달리 %1에서는 행이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 failed with %2: %3</source>
        <translation>%1 실패(%2): %3</translation>
    </message>
    <message>
        <source>Only %1 of %2 symbols arrived; missing: %3.</source>
        <translation>종목 %2개 중 %1개만 도착했습니다. 빠진 종목: %3.</translation>
    </message>
    <message>
        <source>The %1 calendar does not cover %2; it knows %3 to %4.</source>
        <translation>%1 달력이 %2을(를) 다루지 않습니다. 다루는 기간은 %3부터 %4까지입니다.</translation>
    </message>
    <message>
        <source>Add a calendar file that covers it, then run the job again.</source>
        <translation>그 기간을 다루는 달력 파일을 추가한 뒤 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>%1 had no session on %2: %3.</source>
        <translation>%2은(는) %1 휴장일이었습니다: %3.</translation>
    </message>
    <message>
        <source>The %1 session of %2 is not over: it closes at %3.</source>
        <translation>%2 %1 장이 아직 끝나지 않았습니다. %3에 마감합니다.</translation>
    </message>
    <message>
        <source>Run the job again after the close, or leave basDt empty.</source>
        <translation>마감 후에 다시 실행하거나 basDt를 비워 두십시오.</translation>
    </message>
    <message>
        <source>basDt &quot;%1&quot; is not a date of the form yyyy-MM-dd.</source>
        <translation>basDt &quot;%1&quot;은(는) yyyy-MM-dd 형식의 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>Correct it and run the job again.</source>
        <translation>고친 뒤 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>The %1 path could not be compared: %2</source>
        <translation>%1 경로를 비교할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1: both paths answer the same %2 rows.</source>
        <translation>%1: 두 경로가 같은 %2행을 답했습니다.</translation>
    </message>
    <message>
        <source>%1: %2 against %3 rows; %4 equal, %5 values differ, %6 symbols only in the first, %7 only in the second.</source>
        <translation>%1: %2행 대 %3행. 일치 %4행, 다른 값 %5개, 첫 번째에만 있는 종목 %6개, 두 번째에만 있는 종목 %7개.</translation>
    </message>
    <message>
        <source>asking over the %1 path</source>
        <translation>%1 경로로 조회 중</translation>
    </message>
    <message>
        <source>Two configured paths are needed to compare.</source>
        <translation>비교하려면 설정된 경로가 두 개 필요합니다.</translation>
    </message>
    <message>
        <source>Configure the other path and compare again.</source>
        <translation>다른 경로를 설정한 뒤 다시 비교하십시오.</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>비교 중</translation>
    </message>
    <message>
        <source>Nothing was written; the path switch is as it was.</source>
        <translation>기록한 것은 없으며 경로 전환도 그대로입니다.</translation>
    </message>
    <message>
        <source>Run %1 is undone: %2 bars have their former values again, %3 that it had added are gone; corporate actions gone back: %4, sessions: %5.</source>
        <translation>실행 %1을(를) 되돌렸습니다. 일봉 %2건이 이전 값으로 돌아가고 추가된 %3건은 지웠습니다. 되돌린 기업행위 %4건, 거래일 %5일.</translation>
    </message>
    <message>
        <source>Undo run %1 to bring its rows back.</source>
        <translation>되살리려면 실행 %1을(를) 되돌리십시오.</translation>
    </message>
    <message>
        <source>An undo needs the number of a run.</source>
        <translation>되돌리기에는 실행 번호가 필요합니다.</translation>
    </message>
    <message>
        <source>Choose the run in the history and undo it there.</source>
        <translation>이력에서 실행을 골라 되돌리십시오.</translation>
    </message>
    <message>
        <source>%1 rows are fewer than 80 % of the %2 of the previous session.</source>
        <translation>%1행은 직전 거래일 %2행의 80 %에 못 미칩니다.</translation>
    </message>
    <message>
        <source>Missed; this job does not catch up.</source>
        <translation>놓쳤습니다. 이 작업은 따라잡아 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Missed too long ago: the catch-up window is %1 min.</source>
        <translation>놓친 지 오래되었습니다. 따라잡기 허용 시간은 %1분입니다.</translation>
    </message>
    <message>
        <source>Missed; a later occurrence runs instead.</source>
        <translation>놓쳤습니다. 대신 나중 회차가 실행됩니다.</translation>
    </message>
    <message>
        <source>Missed, and caught up within its window.</source>
        <translation>놓쳤지만 허용 시간 안이어서 따라잡아 실행합니다.</translation>
    </message>
    <message>
        <source>Missed, and caught up: what it looks for is still owed.</source>
        <translation>놓쳤지만 아직 필요한 조회여서 따라잡아 실행합니다.</translation>
    </message>
    <message>
        <source>Missed; a later look for the same runs instead.</source>
        <translation>놓쳤습니다. 같은 대상의 나중 조회가 대신 실행됩니다.</translation>
    </message>
    <message>
        <source>Nothing could start when this was asked for; an order job does not start that late. Trigger it again.</source>
        <translation>요청 당시에는 아무것도 시작할 수 없었고, 주문 작업은 이렇게 늦게 시작하지 않습니다. 다시 실행을 요청하십시오.</translation>
    </message>
    <message>
        <source>The process ended while this run was under way.</source>
        <translation>이 실행 도중에 프로세스가 끝났습니다.</translation>
    </message>
    <message>
        <source>Check orders and fills, then confirm the outcome; nothing of this job starts before.</source>
        <translation>주문과 체결을 확인한 뒤 결과를 확정하십시오. 그 전에는 이 작업의 어떤 실행도 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>What it committed stays; a recovery run continues when the job allows it.</source>
        <translation>기록한 것은 그대로 남습니다. 작업이 허용하면 복구 실행이 이어집니다.</translation>
    </message>
    <message>
        <source>The undo was complete when its process ended.</source>
        <translation>프로세스가 끝났을 때 되돌리기는 완료되어 있었습니다.</translation>
    </message>
    <message>
        <source>This program has no job %1.</source>
        <translation>이 프로그램에는 %1 작업이 없습니다.</translation>
    </message>
    <message>
        <source>It waited as long as it may.</source>
        <translation>기다릴 수 있는 시간을 모두 기다렸습니다.</translation>
    </message>
    <message>
        <source>Another process leads this workspace.</source>
        <translation>다른 프로세스가 이 작업 공간을 맡고 있습니다.</translation>
    </message>
    <message>
        <source>The definition is unusable: %1</source>
        <translation>정의를 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The definition is switched off.</source>
        <translation>정의가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The body of this job is not built yet.</source>
        <translation>이 작업의 본체는 아직 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>The global gate is %1: %2</source>
        <translation>전체 게이트가 %1 상태입니다: %2</translation>
    </message>
    <message>
        <source>An operator marked this occurrence to be skipped.</source>
        <translation>운영자가 이 회차를 건너뛰도록 표시했습니다.</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>%1이(가) 보류했습니다: %2</translation>
    </message>
    <message>
        <source>%1 has no session on %2 (%3).</source>
        <translation>%2은(는) %1 휴장일입니다(%3).</translation>
    </message>
    <message>
        <source>The outcome of run %1 is unknown; an operator must confirm it first.</source>
        <translation>실행 %1의 결과가 불명확합니다. 먼저 운영자가 확정해야 합니다.</translation>
    </message>
    <message>
        <source>Run %1 of this job has not ended.</source>
        <translation>이 작업의 실행 %1이(가) 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 has not succeeded.</source>
        <translation>%1이(가) 성공하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 has not succeeded for session %2.</source>
        <translation>거래일 %2의 %1이(가) 성공하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 goes first in group %2.</source>
        <translation>그룹 %2에서는 %1이(가) 먼저입니다.</translation>
    </message>
    <message>
        <source>%1 holds the lock &quot;%2&quot;.</source>
        <translation>%1이(가) 잠금 &quot;%2&quot;을(를) 잡고 있습니다.</translation>
    </message>
    <message>
        <source>The job stopped on an internal error: %1.</source>
        <translation>내부 오류로 작업이 멈췄습니다: %1.</translation>
    </message>
    <message>
        <source>The scheduler was stopped before the job began.</source>
        <translation>작업이 시작되기 전에 스케줄러가 멈췄습니다.</translation>
    </message>
    <message>
        <source>The scheduler was stopped.</source>
        <translation>스케줄러가 멈췄습니다.</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2 s.</source>
        <translation>%2초 뒤에 %1번째 시도를 시작합니다.</translation>
    </message>
    <message>
        <source>Cancelled before the attempt began.</source>
        <translation>시도가 시작되기 전에 취소되었습니다.</translation>
    </message>
    <message>
        <source>Cancelled while waiting for the next attempt.</source>
        <translation>다음 시도를 기다리는 동안 취소되었습니다.</translation>
    </message>
    <message>
        <source>The scheduler is stopping.</source>
        <translation>스케줄러가 종료 중입니다.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>계획된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is marked to be skipped.</source>
        <translation>건너뛰도록 표시된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Run %1 wrote nothing that can be undone, or was undone already.</source>
        <translation>실행 %1은(는) 되돌릴 수 있는 것을 기록하지 않았거나 이미 되돌렸습니다.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>%1 작업이 없습니다.</translation>
    </message>
    <message>
        <source>The simulated market has no row of %1 that day.</source>
        <translation>모의 시장에 그날의 %1 행이 없습니다.</translation>
    </message>
    <message>
        <source>Dropped by the scripted faults of the simulated source.</source>
        <translation>모의 출처의 장애 각본에 따라 뺐습니다.</translation>
    </message>
    <message>
        <source>The fetch was stopped.</source>
        <translation>조회를 중단했습니다.</translation>
    </message>
    <message>
        <source>Nothing was stored; it can be run again.</source>
        <translation>저장한 것은 없습니다. 다시 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>The simulated market has no history for %1.</source>
        <translation>모의 시장에는 %1 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Ask for a date from %1 on that the calendar covers.</source>
        <translation>%1 이후이며 달력이 다루는 날짜를 요청하십시오.</translation>
    </message>
    <message>
        <source>An audit entry wants an actor and a verb.</source>
        <translation>감사 항목에는 행위자와 동작이 필요합니다.</translation>
    </message>
    <message>
        <source>Nothing was done; an action nobody answers for is refused.</source>
        <translation>아무것도 하지 않았습니다. 책임자가 없는 동작은 거부합니다.</translation>
    </message>
    <message>
        <source>The database refused %1: %2.</source>
        <translation>데이터베이스가 %1을(를) 거부했습니다: %2.</translation>
    </message>
    <message>
        <source>Nothing of this step was written.</source>
        <translation>이 단계에서 기록한 것은 없습니다.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used. %2</source>
        <translation>데이터베이스 %1을(를) 쓸 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file back from a backup, or move it away to start with an empty ledger.</source>
        <translation>바뀐 것은 없습니다. 백업에서 파일을 되돌리거나, 빈 원장으로 시작하려면 파일을 옮기십시오.</translation>
    </message>
    <message>
        <source>Cannot open the database %1: %2.</source>
        <translation>데이터베이스 %1을(를) 열 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, is writable and has free space.</source>
        <translation>폴더가 있는지, 쓸 수 있는지, 여유 공간이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no stored definition of &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;의 저장된 정의가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed; check the id.</source>
        <translation>바뀐 것은 없습니다. ID를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is the same as its current version %2.</source>
        <translation>%1은(는) 현재 버전 %2과(와) 같습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 was changed to version %2 while version %3 was being edited.</source>
        <translation>버전 %3을(를) 편집하는 동안 %1이(가) 버전 %2(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved; look at the newer version and edit again.</source>
        <translation>저장하지 않았습니다. 새 버전을 확인한 뒤 다시 편집하십시오.</translation>
    </message>
    <message>
        <source>The edit of %1 touches parts that belong to the program.</source>
        <translation>%1의 편집이 프로그램에 속한 부분을 건드립니다.</translation>
    </message>
    <message>
        <source>Nothing was saved; editable are %1.</source>
        <translation>저장하지 않았습니다. 편집할 수 있는 항목: %1.</translation>
    </message>
    <message>
        <source>%1 has no usable version %2.</source>
        <translation>%1에는 쓸 수 있는 버전 %2이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another version.</source>
        <translation>바뀐 것은 없습니다. 다른 버전을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no occurrence %1.</source>
        <translation>회차 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>List them with `runs` or on the Runs page.</source>
        <translation>`runs` 명령이나 실행 이력 화면에서 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>실행 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>A hold on %1 wants a reason.</source>
        <translation>%1을(를) 보류하려면 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Nothing was held; say why.</source>
        <translation>보류하지 않았습니다. 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>The hold on %1 would be over before it begins.</source>
        <translation>%1의 보류가 시작하기도 전에 끝납니다.</translation>
    </message>
    <message>
        <source>Nothing was held; choose a later end.</source>
        <translation>보류하지 않았습니다. 더 늦은 종료 시각을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 is not held.</source>
        <translation>%1은(는) 보류 중이 아닙니다.</translation>
    </message>
    <message>
        <source>Another process has taken this workspace.</source>
        <translation>다른 프로세스가 이 작업 공간을 가져갔습니다.</translation>
    </message>
    <message>
        <source>Migration %1 failed: %2</source>
        <translation>마이그레이션 %1 실패: %2</translation>
    </message>
    <message>
        <source>The workspace has schema %1, this program knows %2.</source>
        <translation>작업 공간의 스키마는 %1인데 이 프로그램은 %2까지 압니다.</translation>
    </message>
    <message>
        <source>Start it with the newer program; nothing was changed.</source>
        <translation>더 새로운 프로그램으로 시작하십시오. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The database refused the row: %1.</source>
        <translation>데이터베이스가 행을 거부했습니다: %1.</translation>
    </message>
    <message>
        <source>Occurrence %1 is not in the expected state, or another process leads.</source>
        <translation>회차 %1이(가) 예상한 상태가 아니거나 다른 프로세스가 맡고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was started for it here.</source>
        <translation>여기서는 이 회차에 대해 아무것도 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>No free instant for %1.</source>
        <translation>%1에 쓸 수 있는 시각이 없습니다.</translation>
    </message>
    <message>
        <source>Try again in a second.</source>
        <translation>잠시 뒤에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Definition version %1 no longer plans this instant.</source>
        <translation>정의 버전 %1에는 이 시각의 계획이 없습니다.</translation>
    </message>
    <message>
        <source>Switching the path of %1 wants a reason.</source>
        <translation>%1의 경로를 전환하려면 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Nothing was switched; say why.</source>
        <translation>전환하지 않았습니다. 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>The path switch of %1 is already on.</source>
        <translation>%1의 경로 전환은 이미 켜져 있습니다.</translation>
    </message>
    <message>
        <source>The path switch of %1 is already off.</source>
        <translation>%1의 경로 전환은 이미 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was switched.</source>
        <translation>전환하지 않았습니다.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>데이터베이스가 닫혔습니다.</translation>
    </message>
    <message>
        <source>The program is stopping; ask again after the next start.</source>
        <translation>프로그램이 종료 중입니다. 다음에 시작한 뒤 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>Run %1 is not in the expected state, or another process leads.</source>
        <translation>실행 %1이(가) 예상한 상태가 아니거나 다른 프로세스가 맡고 있습니다.</translation>
    </message>
    <message>
        <source>Its record was left as it is.</source>
        <translation>실행 기록은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Outcome confirmed by %1: %2</source>
        <translation>%1이(가) 결과를 확정했습니다: %2</translation>
    </message>
    <message>
        <source>a later undo</source>
        <translation>나중의 되돌리기</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>실행 %1</translation>
    </message>
    <message>
        <source>%1 rows that run %2 wrote were changed later by %3; nothing was undone.</source>
        <translation>실행 %2이(가) 기록한 %1행을 %3에서 나중에 바꾸었습니다. 되돌린 것은 없습니다.</translation>
    </message>
    <message>
        <source>Undo %1 first, then this run.</source>
        <translation>먼저 %1을(를) 되돌린 다음 이 실행을 되돌리십시오.</translation>
    </message>
    <message>
        <source>Run %1 is undone already, by run %2.</source>
        <translation>실행 %1은(는) 실행 %2에서 이미 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Run %1 wrote no market data that could be undone.</source>
        <translation>실행 %1은(는) 되돌릴 시장 데이터를 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 was changed to %2 by %3 meanwhile.</source>
        <translation>그사이 %3이(가) %1을(를) %2(으)로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the new value and decide again.</source>
        <translation>바뀐 것은 없습니다. 새 값을 확인한 뒤 다시 결정하십시오.</translation>
    </message>
    <message>
        <source>%1 is already %2.</source>
        <translation>%1은(는) 이미 %2입니다.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>작업 공간이 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>Stop the process that holds it, or give the command to that process.</source>
        <translation>그 작업 공간을 잡고 있는 프로세스를 멈추거나, 그 프로세스에 명령하십시오.</translation>
    </message>
    <message>
        <source>The program is stopping; nothing was written.</source>
        <translation>프로그램이 종료 중입니다. 기록한 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no ledger at %1.</source>
        <translation>%1에 원장이 없습니다.</translation>
    </message>
    <message>
        <source>Start the console or `investment-scheduler run` on that workspace once.</source>
        <translation>그 작업 공간에서 콘솔이나 `investment-scheduler run`을 한 번 시작하십시오.</translation>
    </message>
    <message>
        <source>The database gave a transaction up; the disk is full or failing.</source>
        <translation>데이터베이스가 트랜잭션을 포기했습니다. 디스크가 가득 찼거나 고장입니다.</translation>
    </message>
    <message>
        <source>Nothing of it was written.</source>
        <translation>그중 기록한 것은 없습니다.</translation>
    </message>
    <message>
        <source>Arbor Day</source>
        <translation>식목일</translation>
    </message>
    <message>
        <source>Buddha&apos;s Birthday</source>
        <translation>부처님오신날</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>어린이날</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>성탄절</translation>
    </message>
    <message>
        <source>Chuseok</source>
        <translation>추석</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>제헌절</translation>
    </message>
    <message>
        <source>Hangeul Day</source>
        <translation>한글날</translation>
    </message>
    <message>
        <source>Independence Movement Day</source>
        <translation>삼일절</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>근로자의 날</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>광복절</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>현충일(메모리얼 데이)</translation>
    </message>
    <message>
        <source>National Foundation Day</source>
        <translation>개천절</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>신정</translation>
    </message>
    <message>
        <source>Seollal</source>
        <translation>설날</translation>
    </message>
    <message>
        <source>year-end closing</source>
        <translation>연말 휴장일</translation>
    </message>
    <message>
        <source>local elections</source>
        <translation>지방선거일</translation>
    </message>
    <message>
        <source>parliamentary election</source>
        <translation>국회의원 선거일</translation>
    </message>
    <message>
        <source>presidential election</source>
        <translation>대통령 선거일</translation>
    </message>
    <message>
        <source>temporary holiday</source>
        <translation>임시공휴일</translation>
    </message>
    <message>
        <source>temporary holiday (Armed Forces Day)</source>
        <translation>임시공휴일(국군의 날)</translation>
    </message>
    <message>
        <source>temporary holiday (World Cup)</source>
        <translation>임시공휴일(월드컵)</translation>
    </message>
    <message>
        <source>substitute for Buddha&apos;s Birthday</source>
        <translation>부처님오신날 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for Children&apos;s Day</source>
        <translation>어린이날 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for Christmas</source>
        <translation>성탄절 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for Chuseok</source>
        <translation>추석 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for Constitution Day</source>
        <translation>제헌절 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for Hangeul Day</source>
        <translation>한글날 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for Independence Movement Day</source>
        <translation>삼일절 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for Labour Day</source>
        <translation>근로자의 날 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for Liberation Day</source>
        <translation>광복절 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for National Foundation Day</source>
        <translation>개천절 대체공휴일</translation>
    </message>
    <message>
        <source>substitute for Seollal</source>
        <translation>설날 대체공휴일</translation>
    </message>
    <message>
        <source>entrance exam</source>
        <translation>수능일</translation>
    </message>
    <message>
        <source>entrance exam (put off the evening before; the hours stayed)</source>
        <translation>수능일(전날 밤 연기, 거래 시간은 그대로)</translation>
    </message>
    <message>
        <source>first session of the year</source>
        <translation>새해 첫 거래일</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>주말</translation>
    </message>
    <message>
        <source>exchange holiday</source>
        <translation>거래소 휴장일</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>달력 범위 밖</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>성금요일</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>미국 독립기념일</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>준틴스</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>미국 노동절</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>마틴 루서 킹의 날</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>추수감사절</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>워싱턴 탄생일</translation>
    </message>
    <message>
        <source>Hurricane Sandy</source>
        <translation>허리케인 샌디</translation>
    </message>
    <message>
        <source>terrorist attacks</source>
        <translation>9·11 테러</translation>
    </message>
    <message>
        <source>mourning for President Bush</source>
        <translation>부시 전 대통령 애도일</translation>
    </message>
    <message>
        <source>mourning for President Carter</source>
        <translation>카터 전 대통령 애도일</translation>
    </message>
    <message>
        <source>mourning for President Ford</source>
        <translation>포드 전 대통령 애도일</translation>
    </message>
    <message>
        <source>mourning for President Reagan</source>
        <translation>레이건 전 대통령 애도일</translation>
    </message>
    <message>
        <source>early close: Christmas Eve</source>
        <translation>조기 마감: 크리스마스이브</translation>
    </message>
    <message>
        <source>early close: day after Christmas</source>
        <translation>조기 마감: 성탄절 다음 날</translation>
    </message>
    <message>
        <source>early close: day after Independence Day</source>
        <translation>조기 마감: 독립기념일 다음 날</translation>
    </message>
    <message>
        <source>early close: day after Thanksgiving</source>
        <translation>조기 마감: 추수감사절 다음 날</translation>
    </message>
    <message>
        <source>early close: day before Independence Day</source>
        <translation>조기 마감: 독립기념일 전날</translation>
    </message>
    <message>
        <source>second</source>
        <translation>초</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>분</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>시</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>일</translation>
    </message>
    <message>
        <source>month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>표현식</translation>
    </message>
    <message>
        <source>0-59, *, a list (0,30), a range (10-20), a step (*/5, 10/5, 10-40/5)</source>
        <translation>0-59, *, 목록(0,30), 범위(10-20), 간격(*/5, 10/5, 10-40/5)</translation>
    </message>
    <message>
        <source>0-23, *, a list (9,15), a range (9-15), a step (*/2, 9/2, 9-15/2)</source>
        <translation>0-23, *, 목록(9,15), 범위(9-15), 간격(*/2, 9/2, 9-15/2)</translation>
    </message>
    <message>
        <source>1-31, * or ?, a list, a range, a step, L, L-n, nW, LW</source>
        <translation>1-31, * 또는 ?, 목록, 범위, 간격, L, L-n, nW, LW</translation>
    </message>
    <message>
        <source>1-12 or JAN-DEC, *, a list, a range, a step</source>
        <translation>1-12 또는 JAN-DEC, *, 목록, 범위, 간격</translation>
    </message>
    <message>
        <source>0-7 (0 and 7 are Sunday) or MON-SUN, * or ?, a list, a range, a step, dL (FRIL), d#n (MON#1)</source>
        <translation>0-7(0과 7은 일요일) 또는 MON-SUN, * 또는 ?, 목록, 범위, 간격, dL(FRIL), d#n(MON#1)</translation>
    </message>
    <message>
        <source>The expression is empty; six fields are needed.</source>
        <translation>표현식이 비어 있습니다. 여섯 필드가 필요합니다.</translation>
    </message>
    <message>
        <source>The macro %1 is not known.</source>
        <translation>매크로 %1을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The expression has %1 field(s) and six are needed: second, minute, hour, day of month, month, day of week, separated by spaces.</source>
        <translation>표현식의 필드가 %1개입니다. 초, 분, 시, 일, 월, 요일의 여섯 필드를 공백으로 구분해야 합니다.</translation>
    </message>
    <message>
        <source>The list of the %1 field has an empty item.</source>
        <translation>%1 필드의 목록에 빈 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing stands before the &apos;/&apos; of %1: write */n, a/n or a-b/n.</source>
        <translation>%1의 &apos;/&apos; 앞이 비어 있습니다. */n, a/n 또는 a-b/n으로 쓰십시오.</translation>
    </message>
    <message>
        <source>The step %1 is not a whole number.</source>
        <translation>간격 %1은(는) 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>The step %1 must be 1 or more.</source>
        <translation>간격 %1은(는) 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The range %1 lacks one of its ends.</source>
        <translation>범위 %1의 한쪽 끝이 없습니다.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>범위 %1의 순서가 거꾸로입니다.</translation>
    </message>
    <message>
        <source>%1 is not a valid %2.</source>
        <translation>%1은(는) 올바른 %2 값이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is out of range for the %2 field: %3-%4.</source>
        <translation>%1은(는) %2 필드의 범위 %3-%4을(를) 벗어납니다.</translation>
    </message>
    <message>
        <source>%1 is not understood: W stands after one day of the month, as in 15W.</source>
        <translation>%1을(를) 이해할 수 없습니다. W는 15W처럼 하루 뒤에 옵니다.</translation>
    </message>
    <message>
        <source>%1 is not understood: L stands alone, as L-n with n of 1 or more, or as LW.</source>
        <translation>%1을(를) 이해할 수 없습니다. L은 혼자 쓰거나 L-n(n은 1 이상), LW로 씁니다.</translation>
    </message>
    <message>
        <source>%1 is not understood: L stands after one weekday, as in 5L or FRIL.</source>
        <translation>%1을(를) 이해할 수 없습니다. L은 5L, FRIL처럼 요일 하나 뒤에 옵니다.</translation>
    </message>
    <message>
        <source>%1 lacks one side of &apos;#&apos;: write d#n, as in MON#1.</source>
        <translation>%1에 &apos;#&apos;의 한쪽이 없습니다. MON#1처럼 d#n으로 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is not a valid ordinal: the first is 1.</source>
        <translation>%1은(는) 올바른 순번이 아닙니다. 첫 번째는 1입니다.</translation>
    </message>
    <message>
        <source>six fields &quot;second minute hour day-of-month month day-of-week&quot;, or @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly</source>
        <translation>여섯 필드 &quot;초 분 시 일 월 요일&quot; 또는 @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly</translation>
    </message>
    <message>
        <source>This is a five-field crontab line. Seconds come first here, so 0 is put in front.</source>
        <translation>다섯 필드 crontab 형식입니다. 여기서는 초가 먼저이므로 앞에 0을 붙입니다.</translation>
    </message>
    <message>
        <source>Crontab fires when either day field matches; here both must match.</source>
        <translation>Crontab은 두 날짜 필드 중 하나만 맞아도 실행하지만 여기서는 둘 다 맞아야 합니다.</translation>
    </message>
    <message>
        <source>This is a seven-field Quartz expression. Quartz counts weekdays from 1 = Sunday; they are written as names.</source>
        <translation>일곱 필드 Quartz 표현식입니다. Quartz는 요일을 1 = 일요일부터 세므로 이름으로 바꿉니다.</translation>
    </message>
    <message>
        <source>The year field is dropped.</source>
        <translation>연도 필드는 뺍니다.</translation>
    </message>
    <message>
        <source>The year %1 cannot be kept: the result fires every year.</source>
        <translation>연도 %1은(는) 유지할 수 없어 매년 실행됩니다.</translation>
    </message>
    <message>
        <source>The fields are separated by tabs; spaces are needed.</source>
        <translation>필드가 탭으로 구분되어 있습니다. 공백이 필요합니다.</translation>
    </message>
    <message>
        <source>A backward range is split in two (Quartz wraps around).</source>
        <translation>거꾸로 된 범위를 둘로 나눕니다(Quartz는 돌아서 이어짐).</translation>
    </message>
    <message>
        <source>This reads like Quartz, which counts weekdays from 1 = Sunday; they are written as names.</source>
        <translation>Quartz 형식으로 보입니다. Quartz는 요일을 1 = 일요일부터 세므로 이름으로 바꿉니다.</translation>
    </message>
    <message>
        <source>@every %1 has no cron equivalent: the period does not divide a minute, an hour or a day.</source>
        <translation>@every %1과(와) 같은 cron 표현식이 없습니다. 주기가 분, 시간, 하루를 나누어떨어뜨리지 않습니다.</translation>
    </message>
    <message>
        <source>@every counts from the start of the program; cron counts from the full minute, hour or day.</source>
        <translation>@every는 프로그램 시작부터 세지만 cron은 정각 분, 시, 일부터 셉니다.</translation>
    </message>
    <message>
        <source>@reboot has no time of day, so no cron expression equals it: leave the job without a schedule and start it by hand.</source>
        <translation>@reboot에는 시각이 없어 같은 cron 표현식이 없습니다. 작업을 일정 없이 두고 수동으로 시작하십시오.</translation>
    </message>
    <message>
        <source>Here 1 is Monday. In Quartz 1 is Sunday: if the expression comes from there, weekday names keep its meaning.</source>
        <translation>여기서 1은 월요일입니다. Quartz에서는 1이 일요일이므로, 거기서 가져온 표현식이라면 요일 이름이 뜻을 지킵니다.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>사용할 수 있는 값: %1.</translation>
    </message>
    <message>
        <source>%1 Perhaps &quot;%2&quot; is meant.</source>
        <translation>%1 혹시 &quot;%2&quot;을(를) 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>Cron expression &quot;%1&quot;: %2</source>
        <translation>Cron 표현식 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone this system knows.</source>
        <translation>&quot;%1&quot;은(는) 이 시스템이 아는 시간대가 아닙니다.</translation>
    </message>
    <message>
        <source>Write an IANA name such as Asia/Seoul or America/New_York.</source>
        <translation>Asia/Seoul, America/New_York 같은 IANA 이름으로 쓰십시오.</translation>
    </message>
    <message>
        <source>Shipped with the program.</source>
        <translation>프로그램과 함께 배포된 정의입니다.</translation>
    </message>
    <message>
        <source>The shipped definition changed.</source>
        <translation>배포된 정의가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>the network thread gave no answer</source>
        <translation>네트워크 스레드가 응답하지 않음</translation>
    </message>
    <message>
        <source>This folder is set up for %1.</source>
        <translation>이 폴더는 %1용으로 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is no JSON (%2 at byte %3).</source>
        <translation>%1은(는) JSON이 아닙니다(%3바이트에서 %2).</translation>
    </message>
    <message>
        <source>Nothing is stored; put a whole file there and run the job again.</source>
        <translation>저장된 것은 없습니다. 온전한 파일을 넣은 뒤 작업을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>%1 holds bars of %2.</source>
        <translation>%1에는 %2 일봉이 들어 있습니다.</translation>
    </message>
    <message>
        <source>%1 has no row of %2.</source>
        <translation>%1에 %2 행이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1이(가) %2 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>Split it by years.</source>
        <translation>연도별로 나누십시오.</translation>
    </message>
    <message>
        <source>%1 is a damaged or cut off gzip file.</source>
        <translation>%1은(는) 손상되었거나 잘린 gzip 파일입니다.</translation>
    </message>
    <message>
        <source>Copy it again, or unpack it first.</source>
        <translation>다시 복사하거나 먼저 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation>경로와 읽기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor CP949 text.</source>
        <translation>%1은(는) UTF-8도 CP949도 아닌 파일입니다.</translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <translation>CSV로 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 has %2 problems: %3.</source>
        <translation>%1에 문제가 %2개 있습니다: %3.</translation>
    </message>
    <message>
        <source>%1 has %2 problems, first: %3.</source>
        <translation>%1에 문제가 %2개 있습니다. 첫 번째: %3.</translation>
    </message>
    <message>
        <source>Correct the file and import it again; nothing of it was stored.</source>
        <translation>파일을 고친 뒤 다시 가져오십시오. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no setting that can be given here.</source>
        <translation>%1은(는) 여기서 지정할 수 있는 설정이 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing was computed.</source>
        <translation>계산한 것은 없습니다.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1을(를) 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1의 값은 %2여야 하며 %3은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was computed; correct the value.</source>
        <translation>계산한 것은 없습니다. 값을 고치십시오.</translation>
    </message>
    <message>
        <source>Collect or backfill that session, then run the job again; no older signals take their place.</source>
        <translation>그 거래일을 수집하거나 백필한 뒤 작업을 다시 실행하십시오. 이전 시그널로 대신하지 않습니다.</translation>
    </message>
    <message>
        <source>What was computed is stored; run the job again for the rest.</source>
        <translation>계산한 것은 저장했습니다. 나머지는 작업을 다시 실행해 계산하십시오.</translation>
    </message>
    <message>
        <source>No market asked for had a session that day.</source>
        <translation>요청한 시장 모두 그날 휴장이었습니다.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>빠진 것은 없습니다.</translation>
    </message>
    <message>
        <source>Run it with force to compute them again.</source>
        <translation>다시 계산하려면 강제(force)로 실행하십시오.</translation>
    </message>
    <message>
        <source>Portfolio and executors use these signals.</source>
        <translation>포트폴리오와 전략 실행이 이 시그널을 사용합니다.</translation>
    </message>
    <message>
        <source>Stopped before every factor was graded; no grade was kept.</source>
        <translation>모든 팩터를 평가하기 전에 중단했습니다. 평가를 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>Run the check again.</source>
        <translation>점검을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>%1 factors graded, %2 degraded, %3 with too little data.</source>
        <translation>팩터 %1개 평가, 성능 저하 %2개, 데이터 부족 %3개.</translation>
    </message>
    <message>
        <source>Collect or import at least four months of bars, then run the check again.</source>
        <translation>일봉을 넉 달 이상 수집하거나 가져온 뒤 점검을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Degraded: %1. Weigh them lower or find out why.</source>
        <translation>성능 저하: %1. 비중을 낮추거나 원인을 확인하십시오.</translation>
    </message>
    <message>
        <source>No factor lost its grip.</source>
        <translation>힘을 잃은 팩터가 없습니다.</translation>
    </message>
    <message>
        <source>%1: the signals of %2 are there and no bar changed since.</source>
        <translation>%1: %2 시그널이 이미 있고 그 뒤로 바뀐 일봉이 없습니다.</translation>
    </message>
    <message>
        <source>%1: there are no bars of %2.</source>
        <translation>%1: %2 일봉이 없습니다.</translation>
    </message>
    <message>
        <source>%1: stopped before %2.</source>
        <translation>%1: %2 전에 중단했습니다.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 sessions up to %3 computed.</source>
        <translation>%1: %3까지 거래일 %2일을 계산했습니다.</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 names in the universe, %5 scores.</source>
        <translation>%1 %2: 종목 %4개 중 %3개가 유니버스에 포함, 점수 %5개.</translation>
    </message>
    <message>
        <source>The governance check is switched off (governance.enabled).</source>
        <translation>전략 거버넌스 점검이 꺼져 있습니다(governance.enabled).</translation>
    </message>
    <message>
        <source>Switch it on to have strategies checked.</source>
        <translation>전략을 점검하려면 켜십시오.</translation>
    </message>
    <message>
        <source>Stopped before every strategy was checked; no verdict was kept.</source>
        <translation>모든 전략을 점검하기 전에 중단했습니다. 판정을 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 strategies judged, %2 degraded, %3 with too little data, %4 failed.</source>
        <translation>전략 %1개 판정, 성능 저하 %2개, 데이터 부족 %3개, 실패 %4개.</translation>
    </message>
    <message>
        <source>Not checked: %1. A strategy that could not be checked is not healthy; see the log, then run the check again.</source>
        <translation>점검하지 못함: %1. 점검하지 못한 전략은 정상이 아닙니다. 로그를 확인한 뒤 점검을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Collect or import at least six months of bars, then run the check again.</source>
        <translation>일봉을 여섯 달 이상 수집하거나 가져온 뒤 점검을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Degraded: %1. Nothing is halted: governance.alertOnly is on or governance.autoHaltOnDegradation is off.</source>
        <translation>성능 저하: %1. 중지한 것은 없습니다. governance.alertOnly가 켜져 있거나 governance.autoHaltOnDegradation이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Halted until an operator clears it: %1.</source>
        <translation>운영자가 해제할 때까지 중지: %1.</translation>
    </message>
    <message>
        <source>Nothing was halted.</source>
        <translation>중지한 것은 없습니다.</translation>
    </message>
    <message>
        <source>The %1 calendar knows only %2 to %3.</source>
        <translation>%1 달력은 %2부터 %3까지만 다룹니다.</translation>
    </message>
    <message>
        <source>Add a calendar file that covers today, then run the job again.</source>
        <translation>오늘을 다루는 달력 파일을 추가한 뒤 작업을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>%1; a file of the session in %2 comes first</source>
        <translation>%1. %2에 그 거래일 파일이 있으면 먼저 사용</translation>
    </message>
    <message>
        <source>%1 has no session on %2: %3.</source>
        <translation>%2은(는) %1 휴장일입니다: %3.</translation>
    </message>
    <message>
        <source>No list is needed for that day.</source>
        <translation>그날은 목록이 필요 없습니다.</translation>
    </message>
    <message>
        <source>%1 %2: %3 names chosen, %4 looked at and refused, from the signals of %5.</source>
        <translation>%1 %2: %5 시그널에서 종목 %3개를 고르고 %4개는 검토 후 제외했습니다.</translation>
    </message>
    <message>
        <source>Run the factor calculation for that session, then this job again.</source>
        <translation>그 거래일의 팩터 계산을 실행한 뒤 이 작업을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>These are recommendations; no order was sent.</source>
        <translation>추천일 뿐이며 주문은 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Neither KRX nor NYSE was in session at %1.</source>
        <translation>%1에는 KRX와 NYSE 모두 장이 열려 있지 않았습니다.</translation>
    </message>
    <message>
        <source>The next run looks again.</source>
        <translation>다음 실행에서 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Stopped before every market was judged; no decision was kept.</source>
        <translation>모든 시장을 판정하기 전에 중단했습니다. 결정을 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>다음 실행에서 새로 결정합니다.</translation>
    </message>
    <message>
        <source>%1 names judged: %2 to buy, %3 blocked.</source>
        <translation>종목 %1개 판정: 매수 %2개, 차단 %3개.</translation>
    </message>
    <message>
        <source>The decisions are recorded; this job sends no orders yet.</source>
        <translation>결정을 기록했습니다. 이 작업은 아직 주문을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>There is no strategy %1; there are %2.</source>
        <translation>전략 %1이(가) 없습니다. 사용할 수 있는 전략: %2.</translation>
    </message>
    <message>
        <source>The robo strategy trades US funds; choose US.</source>
        <translation>로보 전략은 미국 펀드를 거래합니다. 미국을 선택하십시오.</translation>
    </message>
    <message>
        <source>A back-test from %1 to %2 has no session.</source>
        <translation>%1부터 %2까지 백테스트할 거래일이 없습니다.</translation>
    </message>
    <message>
        <source>A back-test wants a capital above zero.</source>
        <translation>백테스트의 자본은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>프로그램이 종료 중입니다.</translation>
    </message>
    <message>
        <source>An import wants somebody who answers for it.</source>
        <translation>가져오기에는 책임자가 필요합니다.</translation>
    </message>
    <message>
        <source>Clearing a halt wants a reason.</source>
        <translation>중지를 해제하려면 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Nothing was changed; say why.</source>
        <translation>바뀐 것은 없습니다. 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>There is no backtest %1.</source>
        <translation>백테스트 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>It may have been removed; nothing was changed.</source>
        <translation>삭제되었을 수 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 already.</source>
        <translation>%2의 %1은(는) 이미 %3 상태입니다.</translation>
    </message>
    <message>
        <source>%1 of %2 is not halted.</source>
        <translation>%2의 %1은(는) 중지 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 has taken this workspace.</source>
        <translation>%1이(가) 이 작업 공간을 가져갔습니다.</translation>
    </message>
    <message>
        <source>Nothing more is started or written here; close this one and go on there.</source>
        <translation>여기서는 더 시작하거나 기록하지 않습니다. 이 창을 닫고 그쪽에서 계속하십시오.</translation>
    </message>
    <message>
        <source>No portfolio of %1 is stored for %2.</source>
        <translation>%2의 %1 포트폴리오가 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Run trading-portfolio-generator for that day.</source>
        <translation>그날의 trading-portfolio-generator를 실행하십시오.</translation>
    </message>
    <message>
        <source>No signals of %1 are stored for %2.</source>
        <translation>%2의 %1 시그널이 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Run factor-calculation for that session.</source>
        <translation>그 거래일의 factor-calculation을 실행하십시오.</translation>
    </message>
    <message>
        <source>Children&apos;s Day and Buddha&apos;s Birthday</source>
        <translation>어린이날·부처님오신날</translation>
    </message>
    <message>
        <source>new year closing</source>
        <translation>신년 휴장</translation>
    </message>
    <message>
        <source>Its pages were not used; the next run asks again.</source>
        <translation>받은 페이지는 쓰지 않았습니다. 다음 실행이 다시 요청합니다.</translation>
    </message>
    <message>
        <source>page %1 leads back to where the walk has been.</source>
        <translation>%1쪽이 이미 지나온 곳으로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>there are more than %1 pages.</source>
        <translation>%1쪽이 넘습니다.</translation>
    </message>
    <message>
        <source>KIS is asked symbol by symbol, and none was given.</source>
        <translation>KIS에는 종목별로 요청하는데 받은 종목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>요청한 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 more symbols were not asked for.</source>
        <translation>나머지 %1종목은 요청하지 않았습니다.</translation>
    </message>
    <message>
        <source>KIS has no bar of %1.</source>
        <translation>KIS에 %1 시세가 없습니다.</translation>
    </message>
    <message>
        <source>KIS is not asked for the index %1.</source>
        <translation>지수 %1은(는) KIS에 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>The next run asks again; other programs may use the same app key.</source>
        <translation>다음 실행이 다시 요청합니다. 다른 프로그램이 같은 앱 키를 쓰고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The next call asks for another token.</source>
        <translation>다음 호출이 토큰을 새로 요청합니다.</translation>
    </message>
    <message>
        <source>Check investment.korea-investment.server-type: real and paper have their own keys and transactions.</source>
        <translation>investment.korea-investment.server-type을 확인하세요. 실전과 모의는 키와 거래 ID가 따로입니다.</translation>
    </message>
    <message>
        <source>Check investment.korea-investment.app-key, app-secret and server-type.</source>
        <translation>investment.korea-investment.app-key, app-secret, server-type을 확인하세요.</translation>
    </message>
    <message>
        <source>No app key and secret for the %1 server of KIS are set.</source>
        <translation>KIS %1 서버의 앱 키와 시크릿이 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Set investment.korea-investment.app-key and app-secret: KIS_APP_KEY and KIS_APP_SECRET in the environment, or the keychain.</source>
        <translation>investment.korea-investment.app-key와 app-secret을 설정하세요. 환경 변수 KIS_APP_KEY, KIS_APP_SECRET 또는 키체인입니다.</translation>
    </message>
    <message>
        <source>KIS&apos;s answer to %1 has no rt_cd (HTTP %2): %3</source>
        <translation>%1에 대한 KIS 응답에 rt_cd가 없습니다(HTTP %2): %3</translation>
    </message>
    <message>
        <source>KIS refused %1 (%2, HTTP %3): %4</source>
        <translation>KIS가 %1을(를) 거부했습니다(%2, HTTP %3): %4</translation>
    </message>
    <message>
        <source>It was asked %1 times.</source>
        <translation>%1번 요청했습니다.</translation>
    </message>
    <message>
        <source>%1 was not sent, there is no token: %2</source>
        <translation>토큰이 없어 %1을(를) 보내지 않았습니다: %2</translation>
    </message>
    <message>
        <source>The order was not sent.</source>
        <translation>주문을 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was placed.</source>
        <translation>접수된 주문이 없습니다.</translation>
    </message>
    <message>
        <source>The order may have been placed: it is looked up, never sent again.</source>
        <translation>주문이 접수되었을 수 있습니다. 조회만 하고 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Waiting for KIS&apos;s token was stopped.</source>
        <translation>KIS 토큰 대기를 중지했습니다.</translation>
    </message>
    <message>
        <source>KIS&apos;s answer to the request for a token holds no token or no expiry.</source>
        <translation>KIS의 토큰 응답에 토큰이나 만료 시각이 없습니다.</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>서버 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>대체</translation>
    </message>
    <message>
        <source>switched on and its keys are set</source>
        <translation>켜져 있고 키가 설정됨</translation>
    </message>
    <message>
        <source>The %1 stored rows from %2 are kept.</source>
        <translation>%2에서 받아 저장한 %1행을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Run the job again with basDt %1 once %2 has published it.</source>
        <translation>%2이(가) 발표하면 basDt %1로 다시 실행하세요.</translation>
    </message>
    <message>
        <source>The rows of %1 are the broker&apos;s; %2&apos;s own replace them.</source>
        <translation>%1의 행은 증권사 것이며 %2의 원본으로 바꿉니다.</translation>
    </message>
    <message>
        <source>%1 is asked again at %2, to replace the broker&apos;s rows by its own.</source>
        <translation>증권사 행을 원본으로 바꾸기 위해 %2에 %1에 다시 요청합니다.</translation>
    </message>
    <message>
        <source>of the run</source>
        <translation>실행에 지정된</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1의</translation>
    </message>
    <message>
        <source>investment.data.krx.fallback-symbols is empty.</source>
        <translation>investment.data.krx.fallback-symbols가 비어 있습니다.</translation>
    </message>
    <message>
        <source>no complete real session is stored to take the symbols from.</source>
        <translation>종목을 가져올 완전한 실제 거래일이 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>List symbols in investment.data.krx.fallback-symbols and set fallback-symbols-source to CONFIG.</source>
        <translation>investment.data.krx.fallback-symbols에 종목을 적고 fallback-symbols-source를 CONFIG로 두세요.</translation>
    </message>
    <message>
        <source>%1 is false</source>
        <translation>%1이(가) false</translation>
    </message>
    <message>
        <source>%1 over the %2 path failed (%3)</source>
        <translation>%2 경로의 %1 실패(%3)</translation>
    </message>
    <message>
        <source>%1 over the %2 path has not published %3</source>
        <translation>%2 경로의 %1이(가) %3을(를) 아직 발표하지 않음</translation>
    </message>
    <message>
        <source>%1 over the %2 path answered %3 of %4 symbols</source>
        <translation>%2 경로의 %1이(가) %4종목 중 %3종목에 응답</translation>
    </message>
    <message>
        <source>%1; %2 could not be asked: %3</source>
        <translation>%1. %2에는 요청할 수 없음: %3</translation>
    </message>
    <message>
        <source>%1, so %2 was asked for the %3 symbols %4</source>
        <translation>%1. 그래서 %2에 %4 %3종목을 요청</translation>
    </message>
    <message>
        <source>%1; the stored rows have the rest.</source>
        <translation>%1. 나머지는 저장된 행에 있습니다.</translation>
    </message>
    <message>
        <source>%1, so %2 was asked for the %3 missing ones</source>
        <translation>%1. 그래서 %2에 빠진 %3종목을 요청</translation>
    </message>
    <message>
        <source>%1 and answered %2.</source>
        <translation>%1. %2에 응답했습니다.</translation>
    </message>
    <message>
        <source>%1 and failed: %2</source>
        <translation>%1. 실패: %2</translation>
    </message>
    <message>
        <source>it has no bar of %1 either.</source>
        <translation>거기에도 %1 시세가 없습니다.</translation>
    </message>
    <message>
        <source>The page Signals says for every name which rule kept it out; earlier bars can be backfilled or imported, then run the job again.</source>
        <translation>종목별로 어떤 규칙에서 제외되었는지는 시그널 화면에 나옵니다. 이전 일봉을 백필하거나 가져온 뒤 작업을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>%1 sessions have no name in the universe, from %2 to %3; most names are kept out by %4.</source>
        <translation>%2부터 %3까지 %1개 거래일에 유니버스 종목이 없습니다. 대부분 %4 규칙에서 제외되었습니다.</translation>
    </message>
    <message>
        <source>%1 sessions have no bars, from %2 to %3.</source>
        <translation>%2부터 %3까지 %1개 거래일에 일봉이 없습니다.</translation>
    </message>
    <message>
        <source>Another run of this job is just being started.</source>
        <translation>이 작업의 다른 실행이 막 시작되고 있습니다.</translation>
    </message>
    <message>
        <source>Stopped because it ran over its timeout of %1 s.</source>
        <translation>제한 시간 %1초를 넘겨 중지했습니다.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full: free some space there.</source>
        <translation>%1이(가) 있는 디스크가 가득 찼습니다. 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: stop what uses it, keep a copy, and put it back from a backup.</source>
        <translation>파일 %1이(가) 손상되었습니다. 사용 중인 프로그램을 멈추고 사본을 남긴 뒤 백업에서 복원하십시오.</translation>
    </message>
    <message>
        <source>Check the disk, and that %1 and its folder can be read and written.</source>
        <translation>디스크를 확인하고, %1과(와) 그 폴더를 읽고 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Another program holds %1: close it.</source>
        <translation>다른 프로그램이 %1을(를) 점유하고 있습니다. 그 프로그램을 닫으십시오.</translation>
    </message>
</context>
<context>
    <name>RejectionText</name>
    <message>
        <source>It is held already and is not bought again.</source>
        <translation>이미 보유 중이라 다시 사지 않습니다.</translation>
    </message>
    <message>
        <source>The entry condition of the strategy does not hold.</source>
        <translation>전략의 진입 조건이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Its turnover is too low for an order at the opening.</source>
        <translation>시초 주문을 내기에 거래대금이 너무 적습니다.</translation>
    </message>
    <message>
        <source>It opened too far above the previous close.</source>
        <translation>전일 종가보다 너무 높게 시작했습니다.</translation>
    </message>
    <message>
        <source>There is no usable stop: the ATR is missing, or the stop is not below the entry.</source>
        <translation>쓸 수 있는 손절가가 없습니다. ATR이 없거나 손절가가 진입가보다 낮지 않습니다.</translation>
    </message>
    <message>
        <source>The first target does not pay the costs of buying and selling.</source>
        <translation>첫 목표가 매매 비용을 넘지 못합니다.</translation>
    </message>
    <message>
        <source>Its size came to less than one share or than the least order amount.</source>
        <translation>수량이 한 주 또는 최소 주문 금액에 못 미칩니다.</translation>
    </message>
    <message>
        <source>Better ranked names spent the cash.</source>
        <translation>순위가 높은 종목이 현금을 썼습니다.</translation>
    </message>
    <message>
        <source>Better ranked names reached the number of names for a day.</source>
        <translation>순위가 높은 종목으로 하루 종목 수가 찼습니다.</translation>
    </message>
    <message>
        <source>It is not in the universe: %1.</source>
        <translation>유니버스에 없습니다: %1.</translation>
    </message>
</context>
<context>
    <name>ResearchText</name>
    <message>
        <source>Disparity</source>
        <translation>이격도</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>돌파</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>거래대금</translation>
    </message>
    <message>
        <source>Smart money</source>
        <translation>스마트머니</translation>
    </message>
    <message>
        <source>Contrarian</source>
        <translation>역추세</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Dual momentum</source>
        <translation>듀얼 모멘텀</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>퀄리티</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>종합 점수</translation>
    </message>
    <message>
        <source>Close as a percentage of its 20-session mean.</source>
        <translation>20거래일 평균 대비 종가(%).</translation>
    </message>
    <message>
        <source>Price that breaks out of the range: open + k x the range of the session before.</source>
        <translation>돌파 가격: 시가 + k x 전 거래일 변동폭.</translation>
    </message>
    <message>
        <source>Mean turnover of five sessions.</source>
        <translation>5거래일 평균 거래대금.</translation>
    </message>
    <message>
        <source>Net buying of institutions and foreigners over five sessions, % of market cap.</source>
        <translation>5거래일 기관·외국인 순매수, 시가총액 대비 %.</translation>
    </message>
    <message>
        <source>How far RSI(14) is below 40; 0 when it is not.</source>
        <translation>RSI(14)가 40보다 낮은 정도. 낮지 않으면 0.</translation>
    </message>
    <message>
        <source>Weighted return of 21, 63 and 126 sessions.</source>
        <translation>21, 63, 126거래일 가중 수익률.</translation>
    </message>
    <message>
        <source>Weighted return of 21, 63 and 126 sessions above the mean of the universe.</source>
        <translation>21, 63, 126거래일 가중 수익률의 유니버스 평균 초과분.</translation>
    </message>
    <message>
        <source>PEG below 2, revenue growth and operating margin.</source>
        <translation>2보다 낮은 PEG, 매출 성장률, 영업이익률.</translation>
    </message>
    <message>
        <source>no bar</source>
        <translation>시세 없음</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>기간 부족</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>거래정지</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>수급 없음</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>시총 없음</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>재무 없음</translation>
    </message>
    <message>
        <source>no mean</source>
        <translation>평균 없음</translation>
    </message>
    <message>
        <source>there is no bar or no close at the session</source>
        <translation>그 거래일의 시세나 종가가 없습니다</translation>
    </message>
    <message>
        <source>the history is shorter than the window</source>
        <translation>이력이 창보다 짧습니다</translation>
    </message>
    <message>
        <source>it was halted: no open, high and low</source>
        <translation>거래정지로 시가·고가·저가가 없습니다</translation>
    </message>
    <message>
        <source>no order flow was imported for the last five sessions</source>
        <translation>최근 5거래일 수급을 가져오지 않았습니다</translation>
    </message>
    <message>
        <source>the market cap is not known</source>
        <translation>시가총액을 모릅니다</translation>
    </message>
    <message>
        <source>no fundamentals were imported up to the session</source>
        <translation>그 거래일까지 가져온 재무가 없습니다</translation>
    </message>
    <message>
        <source>the universe is empty, so there is no mean to compare with</source>
        <translation>유니버스가 비어 비교할 평균이 없습니다</translation>
    </message>
    <message>
        <source>In the universe</source>
        <translation>유니버스</translation>
    </message>
    <message>
        <source>No bar</source>
        <translation>시세 없음</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>거래정지</translation>
    </message>
    <message>
        <source>Not a common share</source>
        <translation>보통주 아님</translation>
    </message>
    <message>
        <source>Short history</source>
        <translation>이력 부족</translation>
    </message>
    <message>
        <source>Low price</source>
        <translation>낮은 주가</translation>
    </message>
    <message>
        <source>Low turnover</source>
        <translation>거래대금 부족</translation>
    </message>
    <message>
        <source>Weak sector</source>
        <translation>약한 업종</translation>
    </message>
    <message>
        <source>No earnings surprise</source>
        <translation>서프라이즈 없음</translation>
    </message>
    <message>
        <source>Has a close at the session</source>
        <translation>그 거래일의 종가가 있음</translation>
    </message>
    <message>
        <source>Was traded</source>
        <translation>거래됨</translation>
    </message>
    <message>
        <source>Is a common share</source>
        <translation>보통주</translation>
    </message>
    <message>
        <source>Has history enough</source>
        <translation>이력 충분</translation>
    </message>
    <message>
        <source>Costs enough</source>
        <translation>주가 충분</translation>
    </message>
    <message>
        <source>Has turnover enough</source>
        <translation>거래대금 충분</translation>
    </message>
    <message>
        <source>In a strong sector, where sectors are known</source>
        <translation>강한 업종(업종을 아는 경우)</translation>
    </message>
    <message>
        <source>Among the best earnings surprises, where known</source>
        <translation>실적 서프라이즈 상위(아는 경우)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선정</translation>
    </message>
    <message>
        <source>Not in the universe</source>
        <translation>유니버스 밖</translation>
    </message>
    <message>
        <source>Already held</source>
        <translation>이미 보유</translation>
    </message>
    <message>
        <source>No setup</source>
        <translation>조건 불충족</translation>
    </message>
    <message>
        <source>Gap up</source>
        <translation>갭 상승</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>손절가 없음</translation>
    </message>
    <message>
        <source>Costs too high</source>
        <translation>비용 과다</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>최소 미달</translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation>현금 소진</translation>
    </message>
    <message>
        <source>Limit of the day</source>
        <translation>하루 한도</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>fixed share</source>
        <translation>고정 비율</translation>
    </message>
    <message>
        <source>Kelly</source>
        <translation>켈리</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>변동성</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>상관</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>매수</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>매도</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>조언</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>막힘</translation>
    </message>
    <message>
        <source>by its score</source>
        <translation>점수에 따라</translation>
    </message>
    <message>
        <source>no bars</source>
        <translation>시세 없음</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>장이 닫혀 있음</translation>
    </message>
    <message>
        <source>no signals</source>
        <translation>시그널 없음</translation>
    </message>
    <message>
        <source>short history</source>
        <translation>이력 부족</translation>
    </message>
    <message>
        <source>the strategy is stopped</source>
        <translation>전략이 정지됨</translation>
    </message>
    <message>
        <source>the strategy is paused</source>
        <translation>전략이 일시 정지됨</translation>
    </message>
    <message>
        <source>the strategy is stopped or paused</source>
        <translation>전략이 정지 또는 일시 정지됨</translation>
    </message>
    <message>
        <source>governance halted the strategy</source>
        <translation>거버넌스가 전략을 중지함</translation>
    </message>
    <message>
        <source>outside the trading window</source>
        <translation>매매 시간대 밖</translation>
    </message>
    <message>
        <source>the market fell too much</source>
        <translation>시장이 너무 하락함</translation>
    </message>
    <message>
        <source>the day&apos;s loss limit is reached</source>
        <translation>당일 손실 한도 도달</translation>
    </message>
    <message>
        <source>the risk gate allows no buying</source>
        <translation>위험 게이트가 매수를 막음</translation>
    </message>
    <message>
        <source>no capital is set</source>
        <translation>자본 미설정</translation>
    </message>
    <message>
        <source>no trading day</source>
        <translation>거래일 아님</translation>
    </message>
    <message>
        <source>already held</source>
        <translation>이미 보유</translation>
    </message>
    <message>
        <source>not enough cash</source>
        <translation>현금 부족</translation>
    </message>
    <message>
        <source>all orders are halted</source>
        <translation>모든 주문 중지</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>EMA</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>거래량</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>매크로</translation>
    </message>
    <message>
        <source>Fixed stop</source>
        <translation>고정 손절</translation>
    </message>
    <message>
        <source>Below the prior low</source>
        <translation>직전 저가 이탈</translation>
    </message>
    <message>
        <source>RSI exit</source>
        <translation>RSI 청산</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>추적 손절</translation>
    </message>
    <message>
        <source>Time cut</source>
        <translation>시간 청산</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>손절</translation>
    </message>
    <message>
        <source>ATR trailing stop</source>
        <translation>ATR 추적 손절</translation>
    </message>
    <message>
        <source>Fell in the momentum rank</source>
        <translation>모멘텀 순위 하락</translation>
    </message>
    <message>
        <source>End of the test</source>
        <translation>테스트 종료</translation>
    </message>
    <message>
        <source>Rebalanced</source>
        <translation>리밸런싱</translation>
    </message>
    <message>
        <source>Still held at the end</source>
        <translation>종료 시 보유</translation>
    </message>
    <message>
        <source>No longer traded</source>
        <translation>거래 종료</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>저하</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>drawdown beyond the limit</source>
        <translation>낙폭이 한도를 넘음</translation>
    </message>
    <message>
        <source>Sharpe below the limit</source>
        <translation>샤프가 한도 미달</translation>
    </message>
    <message>
        <source>drawdown much worse than at the last check</source>
        <translation>지난 점검보다 낙폭 크게 악화</translation>
    </message>
    <message>
        <source>Sharpe much worse than at the last check</source>
        <translation>지난 점검보다 샤프 크게 악화</translation>
    </message>
    <message>
        <source>too few trades for a verdict</source>
        <translation>판정하기에 매매가 적음</translation>
    </message>
    <message>
        <source>below the benchmark</source>
        <translation>벤치마크 미달</translation>
    </message>
    <message>
        <source>no trades</source>
        <translation>매매 없음</translation>
    </message>
    <message>
        <source>too few sessions with bars</source>
        <translation>시세가 있는 거래일 부족</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>수익률</translation>
    </message>
    <message>
        <source>CAGR</source>
        <translation>CAGR</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>낙폭</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>샤프</translation>
    </message>
    <message>
        <source>Sortino</source>
        <translation>소르티노</translation>
    </message>
    <message>
        <source>Calmar</source>
        <translation>칼마</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>매매</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>승률</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>손익비</translation>
    </message>
    <message>
        <source>Turnover a year</source>
        <translation>연 회전율</translation>
    </message>
    <message>
        <source>Rebalances</source>
        <translation>리밸런싱</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>상승</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>하락</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>high volatility</source>
        <translation>높은 변동성</translation>
    </message>
    <message>
        <source>raised volatility</source>
        <translation>다소 높은 변동성</translation>
    </message>
    <message>
        <source>low volatility</source>
        <translation>낮은 변동성</translation>
    </message>
    <message>
        <source>recession</source>
        <translation>침체</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>성장</translation>
    </message>
    <message>
        <source>high interest rates</source>
        <translation>고금리</translation>
    </message>
    <message>
        <source>low interest rates</source>
        <translation>저금리</translation>
    </message>
    <message>
        <source>high inflation</source>
        <translation>고물가</translation>
    </message>
    <message>
        <source>low inflation</source>
        <translation>저물가</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>단기</translation>
    </message>
    <message>
        <source>Medium term</source>
        <translation>중기</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>장기</translation>
    </message>
    <message>
        <source>Robo advisor</source>
        <translation>로보 어드바이저</translation>
    </message>
    <message>
        <source>US</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>bn</source>
        <translation>십억</translation>
    </message>
    <message>
        <source>m</source>
        <translation>백만</translation>
    </message>
    <message>
        <source>turnover %1 of %2</source>
        <translation>거래대금 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 / %2거래일</translation>
    </message>
    <message>
        <source>price %1, at least %2</source>
        <translation>주가 %1, 최소 %2</translation>
    </message>
    <message>
        <source>sector %1, the best %2 count</source>
        <translation>업종 %1, 상위 %2개만</translation>
    </message>
    <message>
        <source>earnings surprise %1, at least %2</source>
        <translation>실적 서프라이즈 %1, 최소 %2</translation>
    </message>
    <message>
        <source>Daily bars</source>
        <translation>일봉</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Fundamentals</source>
        <translation>재무</translation>
    </message>
    <message>
        <source>Earnings surprises</source>
        <translation>실적 서프라이즈</translation>
    </message>
    <message>
        <source>Order flow</source>
        <translation>수급</translation>
    </message>
    <message>
        <source>Too little data</source>
        <translation>데이터 부족</translation>
    </message>
</context>
<context>
    <name>RunVerbForm</name>
    <message>
        <source>Confirm the outcome of run #%1</source>
        <translation>실행 #%1 결과 확정</translation>
    </message>
    <message>
        <source>Confirm that it succeeded</source>
        <translation>성공으로 확정</translation>
    </message>
    <message>
        <source>Confirm that it failed</source>
        <translation>실패로 확정</translation>
    </message>
    <message>
        <source>Undo run #%1</source>
        <translation>실행 #%1 되돌리기</translation>
    </message>
    <message>
        <source>Undo what it wrote</source>
        <translation>기록한 데이터 되돌리기</translation>
    </message>
    <message>
        <source>Cancel run #%1</source>
        <translation>실행 #%1 중단</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>실행 중단</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>by hand only</source>
        <translation>수동 전용</translation>
    </message>
    <message>
        <source>No schedule: starts only when somebody starts it.</source>
        <translation>일정이 없습니다. 직접 실행할 때만 시작합니다.</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Retry wait</source>
        <translation>재시도 대기</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>일부</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>대상 없음</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>비정상 중단</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>불명</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>휴장일</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>선행 미충족</translation>
    </message>
    <message>
        <source>Gate closed</source>
        <translation>게이트 차단</translation>
    </message>
    <message>
        <source>Not leader</source>
        <translation>리더 아님</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>미구현</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>결과 불명</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>실행됨</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>사유 기록</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>수동</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>경로 비교</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>ddd</source>
        <translation>(ddd)</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>곧 시작</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1일 후</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 후</translation>
    </message>
    <message>
        <source>in %1 m</source>
        <translation>%1분 후</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
</context>
<context>
    <name>VerdictLook</name>
    <message>
        <source>Not checked yet</source>
        <translation>아직 점검 안 함</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Not in the universe</source>
        <translation>유니버스 밖</translation>
    </message>
    <message>
        <source>Names outside the universe get no scores and are never recommended.</source>
        <translation>유니버스 밖 종목은 점수가 없고 추천되지 않습니다.</translation>
    </message>
    <message>
        <source>In the portfolio of %1</source>
        <translation>%1 포트폴리오에 포함</translation>
    </message>
    <message>
        <source>Place %1: %2 shares for %3 %4.</source>
        <translation>%1위: %2주, %3 %4.</translation>
    </message>
    <message>
        <source>Entry %1 to %2, stop %3, targets %4 and %5.</source>
        <translation>진입 %1~%2, 손절 %3, 목표 %4, %5.</translation>
    </message>
    <message>
        <source>Not in the portfolio of %1: %2</source>
        <translation>%1 포트폴리오에 없음: %2</translation>
    </message>
    <message>
        <source>The portfolio of %1 does not mention it</source>
        <translation>%1 포트폴리오에 언급이 없음</translation>
    </message>
    <message>
        <source>The signals may have been computed again afterwards.</source>
        <translation>그 뒤 시그널을 다시 계산했을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1  %2: %3, score %4, %5 (%6)</source>
        <extracomment>time, strategy, action, score, status, reason</extracomment>
        <translation>%1  %2: %3, 점수 %4, %5 (%6)</translation>
    </message>
    <message>
        <source>No portfolio has been computed from this session yet</source>
        <translation>이 거래일로 계산한 포트폴리오가 아직 없음</translation>
    </message>
</context>
<context>
    <name>ic::AttentionBand</name>
    <message>
        <source>Jobs that need a decision</source>
        <translation>결정이 필요한 작업</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1개 더 보기</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Show all jobs that need a decision</source>
        <translation>결정이 필요한 작업 모두 보기</translation>
    </message>
</context>
<context>
    <name>ic::AttentionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>verb and job, for a screen reader</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confirm outcome...</source>
        <translation>결과 확정...</translation>
    </message>
    <message>
        <source>Run now...</source>
        <translation>지금 실행...</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
</context>
<context>
    <name>ic::BacktestForm</name>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Run a backtest</source>
        <translation>백테스트 실행</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>전략</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>자본</translation>
    </message>
    <message>
        <source>Orders fill</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>At the open after the signal</source>
        <translation>시그널 다음 시가</translation>
    </message>
    <message>
        <source>At the close of the signal</source>
        <translation>시그널 당일 종가</translation>
    </message>
    <message>
        <source>1Y</source>
        <comment>range of a backtest</comment>
        <translation>1년</translation>
    </message>
    <message>
        <source>YTD</source>
        <comment>range of a backtest</comment>
        <translation>연초 이후</translation>
    </message>
    <message>
        <source>3Y</source>
        <comment>range of a backtest</comment>
        <translation>3년</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>range of a backtest</comment>
        <translation>최대</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>The last three years</source>
        <translation>최근 3년</translation>
    </message>
    <message>
        <source>As far as there are bars</source>
        <translation>시세가 있는 전체 기간</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>When orders fill</source>
        <translation>체결 시점</translation>
    </message>
    <message>
        <source>Advanced: other settings for this backtest</source>
        <translation>고급: 이 백테스트에만 쓰는 설정</translation>
    </message>
    <message>
        <source>The first day must lie before the last.</source>
        <translation>시작일은 종료일보다 앞서야 합니다.</translation>
    </message>
    <message>
        <source>A backtest needs capital.</source>
        <translation>백테스트에는 자본이 필요합니다.</translation>
    </message>
    <message>
        <source>There are no bars in this range. Choose days between %1 and %2.</source>
        <translation>이 기간에는 시세가 없습니다. %1부터 %2 사이를 고르세요.</translation>
    </message>
    <message>
        <source>Simulates %1 %2 with %3 %4. Nothing is ordered; the result is stored and can be deleted.</source>
        <translation>%3 %4로 %1 %2 전략을 모의합니다. 주문은 내지 않으며 결과는 저장되고 지울 수 있습니다.</translation>
    </message>
    <message>
        <source>Bars from %1 to %2</source>
        <translation>%1부터 %2까지 시세 있음</translation>
    </message>
    <message>
        <source>No bars of this market yet; a backfill brings them</source>
        <translation>이 시장의 시세가 아직 없습니다. 백필로 가져오세요</translation>
    </message>
    <message>
        <source>Run the backtest</source>
        <translation>백테스트 실행</translation>
    </message>
    <message>
        <source>Close, let it run</source>
        <translation>닫고 계속 실행</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ic::BacktestModel</name>
    <message>
        <source>%1 KST, by %2</source>
        <translation>%1 KST, %2</translation>
    </message>
    <message>
        <source>Strategy and range</source>
        <comment>column of backtests</comment>
        <translation>전략과 기간</translation>
    </message>
    <message>
        <source>Run (KST)</source>
        <comment>column of backtests: when it was computed</comment>
        <translation>실행(KST)</translation>
    </message>
    <message>
        <source>CAGR, %</source>
        <comment>column of backtests</comment>
        <translation>CAGR, %</translation>
    </message>
    <message>
        <source>MDD, %</source>
        <comment>column of backtests</comment>
        <translation>MDD, %</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <comment>column of backtests</comment>
        <translation>샤프</translation>
    </message>
    <message>
        <source>Trades</source>
        <comment>column of backtests</comment>
        <translation>매매</translation>
    </message>
</context>
<context>
    <name>ic::BacktestProgress</name>
    <message>
        <source>Cancel the backtest</source>
        <translation>백테스트 취소</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>처리한 거래일</translation>
    </message>
    <message>
        <source>%1: stopping at the end of a session...</source>
        <translation>%1: 거래일 끝에서 중지하는 중...</translation>
    </message>
    <message>
        <source>%1: reading bars...</source>
        <translation>%1: 시세 읽는 중...</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sessions</source>
        <translation>%1: %3거래일 중 %2</translation>
    </message>
</context>
<context>
    <name>ic::BacktestView</name>
    <message>
        <source>Compare with...</source>
        <translation>비교 대상...</translation>
    </message>
    <message>
        <source>Show a second backtest beside this one (C, or Ctrl and a click in the list)</source>
        <translation>두 번째 백테스트를 나란히 보기(C, 또는 목록에서 Ctrl+클릭)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>비교 끝내기</translation>
    </message>
    <message>
        <source>Run again...</source>
        <translation>다시 실행...</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>지우기...</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Returns by month</source>
        <translation>월별 수익률</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>매매</translation>
    </message>
    <message>
        <source>Trades and months of A</source>
        <translation>A의 매매와 월별</translation>
    </message>
    <message>
        <source>Trades and months of B</source>
        <translation>B의 매매와 월별</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>Both ran with the same strategy, range, capital and settings.</source>
        <translation>두 백테스트의 전략, 기간, 자본, 설정이 같습니다.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>start = 100</source>
        <translation>시작 = 100</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>Run %1 KST by %2, capital %3 %4</source>
        <extracomment>when, by whom, capital and its currency</extracomment>
        <translation>%1 KST %2 실행, 자본 %3 %4</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <extracomment>a backtest in a menu: its title, and when it was run</extracomment>
        <translation>%1(실행 %2)</translation>
    </message>
</context>
<context>
    <name>ic::BacktestsPage</name>
    <message>
        <source>Backtest cancelled, nothing was stored.</source>
        <translation>백테스트를 취소했습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Backtests</source>
        <translation>백테스트</translation>
    </message>
    <message>
        <source>Market, strategy, date or author</source>
        <translation>시장, 전략, 날짜, 작성자</translation>
    </message>
    <message>
        <source>Run backtest...</source>
        <translation>백테스트 실행...</translation>
    </message>
    <message>
        <source>Stored backtests</source>
        <translation>저장된 백테스트</translation>
    </message>
    <message>
        <source>Compare the backtest with...</source>
        <translation>백테스트 비교 대상...</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>비교 끝내기</translation>
    </message>
    <message>
        <source>Delete the backtest...</source>
        <translation>백테스트 지우기...</translation>
    </message>
    <message>
        <source>No backtests yet</source>
        <translation>백테스트가 아직 없음</translation>
    </message>
    <message>
        <source>Run one here. The monthly strategy governance check stores the ones it makes, too.</source>
        <translation>여기서 실행하세요. 매월 전략 거버넌스 점검도 만든 것을 저장합니다.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>필터에 맞는 것이 없음</translation>
    </message>
    <message>
        <source>Try a market, a strategy or a year.</source>
        <translation>시장, 전략, 연도로 찾아보세요.</translation>
    </message>
    <message>
        <source>No backtest selected</source>
        <translation>선택한 백테스트 없음</translation>
    </message>
    <message>
        <source>Its curve, metrics and trades appear here. Ctrl and a click takes a second one beside it.</source>
        <translation>곡선, 지표, 매매가 여기에 나옵니다. Ctrl+클릭하면 두 번째를 나란히 봅니다.</translation>
    </message>
    <message>
        <source>Backtest stored.</source>
        <translation>백테스트를 저장했습니다.</translation>
    </message>
    <message>
        <source>Delete the backtest?</source>
        <translation>백테스트를 지울까요?</translation>
    </message>
    <message>
        <source>%1, with its curve and trades, is gone for good. Running it again with the same data gives the same result.</source>
        <translation>%1이(가) 곡선, 매매와 함께 영구히 지워집니다. 같은 데이터로 다시 실행하면 같은 결과가 나옵니다.</translation>
    </message>
    <message>
        <source>It was made by %1; the verdict stays, its link leads nowhere.</source>
        <translation>%1이(가) 만든 것입니다. 판정은 남지만 연결은 끊어집니다.</translation>
    </message>
    <message>
        <source>Delete the backtest</source>
        <translation>백테스트 지우기</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Backtest deleted.</source>
        <translation>백테스트를 지웠습니다.</translation>
    </message>
</context>
<context>
    <name>ic::BarTableModel</name>
    <message>
        <source>Session</source>
        <comment>column of bars</comment>
        <translation>거래일</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column of bars</comment>
        <translation>시가</translation>
    </message>
    <message>
        <source>High</source>
        <comment>column of bars</comment>
        <translation>고가</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column of bars</comment>
        <translation>저가</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>column of bars</comment>
        <translation>종가</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column of bars</comment>
        <translation>등락</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column of bars</comment>
        <translation>거래량</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column of bars</comment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>ic::ChartLegend</name>
    <message>
        <source>Lines of the chart: %1</source>
        <translation>차트의 선: %1</translation>
    </message>
</context>
<context>
    <name>ic::CheckChart</name>
    <message>
        <source>%1   %2   Sharpe %3   MDD %4 %</source>
        <extracomment>one governance check: last day, verdict, Sharpe ratio, drawdown</extracomment>
        <translation>%1   %2   샤프 %3   MDD %4 %</translation>
    </message>
    <message>
        <source>Sharpe, limit %1</source>
        <translation>샤프, 한도 %1</translation>
    </message>
    <message>
        <source>MDD, %, limit %1</source>
        <translation>MDD, %, 한도 %1</translation>
    </message>
</context>
<context>
    <name>ic::CheckMenuButton</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>caption and choice of a filter: &quot;Outcome: Failed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ic::CheckModel</name>
    <message>
        <source>Open</source>
        <comment>the backtest of a governance check</comment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Shows the backtest behind this verdict (Enter)</source>
        <translation>이 판정의 백테스트 보기(Enter)</translation>
    </message>
    <message>
        <source>No backtest was stored with this check.</source>
        <translation>이 점검에는 저장된 백테스트가 없습니다.</translation>
    </message>
    <message>
        <source>Checked from %1 to %2</source>
        <translation>%1부터 %2까지 점검</translation>
    </message>
    <message>
        <source>There is no index of this range.</source>
        <translation>이 기간의 지수가 없습니다.</translation>
    </message>
    <message>
        <source>The backtest of this check has no such figure: %1.</source>
        <translation>이 점검의 백테스트에는 그 값이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Checked (KST)</source>
        <comment>column of governance checks</comment>
        <translation>점검(KST)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column of governance checks</comment>
        <translation>판정</translation>
    </message>
    <message>
        <source>MDD, %</source>
        <comment>column of governance checks</comment>
        <translation>MDD, %</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <comment>column of governance checks</comment>
        <translation>샤프</translation>
    </message>
    <message>
        <source>Return, %</source>
        <comment>column of governance checks</comment>
        <translation>수익률, %</translation>
    </message>
    <message>
        <source>Index, %</source>
        <comment>column of governance checks: return of the benchmark</comment>
        <translation>지수, %</translation>
    </message>
    <message>
        <source>Wins, %</source>
        <comment>column of governance checks</comment>
        <translation>승률, %</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <comment>column of governance checks</comment>
        <translation>손익비</translation>
    </message>
    <message>
        <source>Trades</source>
        <comment>column of governance checks</comment>
        <translation>매매</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>column of governance checks</comment>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Backtest</source>
        <comment>column of governance checks</comment>
        <translation>백테스트</translation>
    </message>
</context>
<context>
    <name>ic::ClearHaltDialog</name>
    <message>
        <source>Clear the halt</source>
        <translation>중지 해제</translation>
    </message>
    <message>
        <source>Keep the halt</source>
        <translation>중지 유지</translation>
    </message>
    <message>
        <source>Clear the halt of %1</source>
        <translation>%1 중지 해제</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>사유(필수)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Goes into the audit trail</source>
        <translation>감사 기록에 남습니다</translation>
    </message>
    <message>
        <source>Halt cleared: %1</source>
        <translation>중지를 해제했습니다: %1</translation>
    </message>
</context>
<context>
    <name>ic::CommandPalette</name>
    <message>
        <source>What do you want to do? Type a few letters of a verb, a job or a page</source>
        <translation>무엇을 할까요? 명령, 작업, 화면 이름의 일부를 입력하세요</translation>
    </message>
    <message>
        <source>Search verbs, jobs and pages</source>
        <translation>명령, 작업, 화면 검색</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>검색 결과</translation>
    </message>
</context>
<context>
    <name>ic::ConfirmForm</name>
    <message>
        <source>It succeeded: the broker shows what it was to do</source>
        <translation>성공: 증권사에 의도한 주문이 있음</translation>
    </message>
    <message>
        <source>It failed: the broker shows nothing of it</source>
        <translation>실패: 증권사에 해당 주문이 없음</translation>
    </message>
    <message>
        <source>Confirm as failed</source>
        <translation>실패로 확정</translation>
    </message>
    <message>
        <source>Confirm as succeeded</source>
        <translation>성공으로 확정</translation>
    </message>
    <message>
        <source>Look at the broker, then choose one of the two.</source>
        <translation>증권사 내역을 확인한 뒤 둘 중 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>Confirm outcome</source>
        <translation>결과 확정</translation>
    </message>
</context>
<context>
    <name>ic::CoverageModel</name>
    <message>
        <source>complete</source>
        <comment>coverage of a session</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>coverage of a session</comment>
        <translation>일부</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>coverage of a session</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>not collected</source>
        <comment>coverage of a session</comment>
        <translation>수집 안 함</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>coverage of a session</comment>
        <translation>예정</translation>
    </message>
    <message>
        <source>not collected, older than the first collected session</source>
        <translation>수집 안 함, 첫 수집 거래일 이전</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2행 중 %1행</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>run #%1</source>
        <translation>실행 #%1</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column of coverage</comment>
        <translation>거래일</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column of coverage</comment>
        <translation>수집 현황</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column of coverage</comment>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column of coverage</comment>
        <translation>예상</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column of coverage</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>column of coverage</comment>
        <translation>실행</translation>
    </message>
</context>
<context>
    <name>ic::CoveragePanel</name>
    <message>
        <source>Coverage calendar; the table button shows the same sessions</source>
        <translation>수집 현황 달력입니다. 표 버튼을 누르면 같은 거래일을 표로 봅니다</translation>
    </message>
    <message>
        <source>Coverage of sessions</source>
        <translation>거래일별 수집 현황</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>다음 공백</translation>
    </message>
    <message>
        <source>Select the next older gap; after the oldest the newest again</source>
        <translation>더 오래된 공백을 선택합니다. 가장 오래된 공백 다음에는 최신 공백으로 돌아갑니다</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>전체 연도</translation>
    </message>
    <message>
        <source>Also years before the first collected session</source>
        <translation>첫 수집 거래일 이전 연도도 표시</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The same sessions as a table</source>
        <translation>같은 거래일을 표로 보기</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sessions complete</source>
        <translation>%1: 거래일 %3일 중 %2일 완료</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>없음 %1일</translation>
    </message>
    <message>
        <source>%1 partial</source>
        <translation>일부 %1일</translation>
    </message>
    <message>
        <source>No sessions known yet</source>
        <translation>아직 거래일 정보가 없습니다</translation>
    </message>
    <message>
        <source>Daily bars of %1 fill this calendar. The collector brings today&apos;s; a backfill brings the past.</source>
        <translation>%1 일봉이 이 달력을 채웁니다. 오늘 데이터는 수집기가, 지난 데이터는 과거 데이터 수집이 가져옵니다.</translation>
    </message>
    <message>
        <source>Backfill...</source>
        <translation>과거 데이터 수집...</translation>
    </message>
    <message>
        <source>Backfill 1 session...</source>
        <translation>거래일 1일 수집...</translation>
    </message>
    <message>
        <source>Backfill %1 sessions...</source>
        <translation>거래일 %1일 수집...</translation>
    </message>
    <message>
        <source>Select sessions, or double-click a gap, to backfill them.</source>
        <translation>거래일을 선택하거나 공백을 두 번 클릭하면 과거 데이터를 수집할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 sessions, %4 of them to collect</source>
        <translation>%1 ~ %2: 거래일 %3일, 그중 수집할 날 %4일</translation>
    </message>
    <message>
        <source>%1: no session collected yet</source>
        <translation>%1: 아직 수집한 거래일 없음</translation>
    </message>
</context>
<context>
    <name>ic::DecisionModel</name>
    <message>
        <source>Decided (KST)</source>
        <comment>column of decisions</comment>
        <translation>판단(KST)</translation>
    </message>
    <message>
        <source>Strategy</source>
        <comment>column of decisions</comment>
        <translation>전략</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>column of decisions</comment>
        <translation>종목코드</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of decisions</comment>
        <translation>종목명</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column of decisions</comment>
        <translation>행동</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of decisions</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>column of decisions</comment>
        <translation>점수</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>column of decisions</comment>
        <translation>구성</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>column of decisions</comment>
        <translation>진입</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column of decisions</comment>
        <translation>손절</translation>
    </message>
    <message>
        <source>Target 1</source>
        <comment>column of decisions</comment>
        <translation>목표 1</translation>
    </message>
    <message>
        <source>Shares</source>
        <comment>column of decisions</comment>
        <translation>수량</translation>
    </message>
</context>
<context>
    <name>ic::DurationPlot</name>
    <message>
        <source>seconds</source>
        <translation>소요 시간 (초)</translation>
    </message>
    <message>
        <source>Half take less than %1, 95 of 100 less than %2.</source>
        <translation>절반은 %1 미만, 95%는 %2 미만이 걸립니다.</translation>
    </message>
    <message>
        <source>Durations of the last %1 runs. %2</source>
        <translation>최근 실행 %1회의 소요 시간입니다. %2</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
</context>
<context>
    <name>ic::EditConflictBar</name>
    <message>
        <source>Version %1 was saved meanwhile.</source>
        <translation>그사이 버전 %1이(가) 저장되었습니다.</translation>
    </message>
    <message>
        <source>%1 saved version %2 meanwhile.</source>
        <translation>그사이 %1이(가) 버전 %2을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 saved version %2 meanwhile: %3.</source>
        <translation>그사이 %1이(가) 버전 %2을(를) 저장했습니다: %3.</translation>
    </message>
    <message>
        <source>Changed there: %1.</source>
        <translation>그쪽에서 바뀐 것: %1.</translation>
    </message>
    <message>
        <source>You changed the same: %1. Yours would take its place.</source>
        <translation>같은 항목을 바꾸었습니다: %1. 내 값이 대신합니다.</translation>
    </message>
    <message>
        <source>Nothing of your change is lost.</source>
        <translation>내 변경은 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>My change on version %1</source>
        <translation>내 변경을 버전 %1 위에</translation>
    </message>
    <message>
        <source>Goes on editing version %1 with your changed fields</source>
        <translation>바꾼 항목을 그대로 두고 버전 %1을(를) 계속 편집</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>내 변경 버리기</translation>
    </message>
    <message>
        <source>Shows version %1 as it was saved</source>
        <translation>저장된 버전 %1 보기</translation>
    </message>
</context>
<context>
    <name>ic::EditPreviewModel</name>
    <message>
        <source>clock change</source>
        <translation>서머타임 전환</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 겹침</translation>
    </message>
    <message>
        <source>with %1 jobs</source>
        <translation>작업 %1개와 겹침</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>삭제 %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>추가 %1</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: instants of the present schedule</comment>
        <translation>현재</translation>
    </message>
    <message>
        <source>After saving</source>
        <comment>column: instants of the edited schedule</comment>
        <translation>저장 후</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: what is odd about an instant</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>no session, not run</source>
        <translation>휴장, 실행 안 함</translation>
    </message>
    <message>
        <source>no session, runs</source>
        <translation>휴장, 실행</translation>
    </message>
</context>
<context>
    <name>ic::EquityChart</name>
    <message>
        <source>%1 %2 (%3 %)</source>
        <extracomment>name of a line, its value, and how far it is below its peak: &quot;Equity 118,230,000 (-3.2 %)&quot;</extracomment>
        <translation>%1 %2 (%3 %)</translation>
    </message>
    <message>
        <source>Drawdown, %</source>
        <translation>낙폭, %</translation>
    </message>
</context>
<context>
    <name>ic::EquityPanel</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>같은 숫자를 표로 보기(T)</translation>
    </message>
    <message>
        <source>Equity and drawdown of %1; the table button shows the same numbers</source>
        <translation>%1의 자산과 낙폭. 표 버튼으로 같은 숫자를 봅니다</translation>
    </message>
    <message>
        <source>Equity and drawdown of %1</source>
        <translation>%1의 자산과 낙폭</translation>
    </message>
</context>
<context>
    <name>ic::EquityTableModel</name>
    <message>
        <source>Session</source>
        <comment>column of an equity table</comment>
        <translation>거래일</translation>
    </message>
    <message>
        <source>%1 drawdown, %</source>
        <extracomment>column of an equity table: drawdown of the line of this name</extracomment>
        <translation>%1 낙폭, %</translation>
    </message>
</context>
<context>
    <name>ic::FactorDecayPanel</name>
    <message>
        <source>Latest grade of each factor</source>
        <translation>팩터별 최근 등급</translation>
    </message>
    <message>
        <source>Grades of the chosen factor over time</source>
        <translation>선택한 팩터의 등급 추이</translation>
    </message>
    <message>
        <source>No factor was graded yet</source>
        <translation>아직 평가한 팩터가 없음</translation>
    </message>
    <message>
        <source>The factor decay check fills this page: it compares the scores of every session with what the names did in the five sessions after. %1</source>
        <translation>팩터 감쇠 점검이 이 페이지를 채웁니다. 거래일마다 점수를 이후 5거래일 수익률과 비교합니다. %1</translation>
    </message>
    <message>
        <source>Show the job, to run it now</source>
        <translation>작업을 보고 지금 실행</translation>
    </message>
    <message>
        <source>%1 %2: grades over time</source>
        <translation>%1 %2: 등급 추이</translation>
    </message>
</context>
<context>
    <name>ic::FactorGradeModel</name>
    <message>
        <source>A: mean IC of 0.05 and more, IR of 0.5 and more</source>
        <translation>A: 평균 IC 0.05 이상, IR 0.5 이상</translation>
    </message>
    <message>
        <source>B: mean IC of 0.03 and more, IR of 0.3 and more</source>
        <translation>B: 평균 IC 0.03 이상, IR 0.3 이상</translation>
    </message>
    <message>
        <source>C: mean IC of 0.02 and more, IR of 0.2 and more</source>
        <translation>C: 평균 IC 0.02 이상, IR 0.2 이상</translation>
    </message>
    <message>
        <source>D: mean IC of 0.01 and more</source>
        <translation>D: 평균 IC 0.01 이상</translation>
    </message>
    <message>
        <source>F: mean IC below 0.01</source>
        <translation>F: 평균 IC 0.01 미만</translation>
    </message>
    <message>
        <source>Not graded: too few sessions with twenty names.</source>
        <translation>평가 안 함: 20종목이 있는 거래일이 너무 적습니다.</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>state of a factor</comment>
        <translation>저하</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>state of a factor</comment>
        <translation>유지</translation>
    </message>
    <message>
        <source>Sessions with an IC from %1 to %2</source>
        <translation>%1부터 %2까지 IC가 있는 거래일</translation>
    </message>
    <message>
        <source>The grade is F, or the mean IC fell below half of its twelve-month mean.</source>
        <translation>등급이 F이거나 평균 IC가 12개월 평균의 절반 아래로 떨어졌습니다.</translation>
    </message>
    <message>
        <source>Mean IC of the last %1 checks</source>
        <translation>최근 %1회 점검의 평균 IC</translation>
    </message>
    <message>
        <source>Too few sessions with twenty names.</source>
        <translation>20종목이 있는 거래일이 너무 적습니다.</translation>
    </message>
    <message>
        <source>Rank correlation of the score with the return of the next five sessions, mean over the days</source>
        <translation>점수와 이후 5거래일 수익률의 순위 상관, 일별 평균</translation>
    </message>
    <message>
        <source>Mean IC divided by its standard deviation</source>
        <translation>평균 IC를 표준편차로 나눈 값</translation>
    </message>
    <message>
        <source>Return over five sessions of the best fifth minus that of the worst</source>
        <translation>상위 5분의 1과 하위 5분의 1의 5거래일 수익률 차이</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>column of factor grades</comment>
        <translation>시장</translation>
    </message>
    <message>
        <source>Factor</source>
        <comment>column of factor grades</comment>
        <translation>팩터</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>column of factor grades</comment>
        <translation>등급</translation>
    </message>
    <message>
        <source>Mean IC</source>
        <comment>column of factor grades</comment>
        <translation>평균 IC</translation>
    </message>
    <message>
        <source>IR</source>
        <comment>column of factor grades</comment>
        <translation>IR</translation>
    </message>
    <message>
        <source>Spread, %</source>
        <comment>column of factor grades</comment>
        <translation>스프레드, %</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column of factor grades</comment>
        <translation>일수</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of factor grades</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Mean IC over time</source>
        <comment>column of factor grades</comment>
        <translation>평균 IC 추이</translation>
    </message>
</context>
<context>
    <name>ic::FactorHistoryModel</name>
    <message>
        <source>Degraded</source>
        <comment>state of a factor</comment>
        <translation>저하</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>state of a factor</comment>
        <translation>유지</translation>
    </message>
    <message>
        <source>Checked (KST)</source>
        <comment>column of grades over time</comment>
        <translation>점검(KST)</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>column of grades over time: days that were looked at</comment>
        <translation>구간</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>column of grades over time</comment>
        <translation>등급</translation>
    </message>
    <message>
        <source>Mean IC</source>
        <comment>column of grades over time</comment>
        <translation>평균 IC</translation>
    </message>
    <message>
        <source>IR</source>
        <comment>column of grades over time</comment>
        <translation>IR</translation>
    </message>
    <message>
        <source>Spread, %</source>
        <comment>column of grades over time</comment>
        <translation>스프레드, %</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column of grades over time</comment>
        <translation>일수</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of grades over time</comment>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>ic::FieldEditor</name>
    <message>
        <source>empty: by hand only</source>
        <translation>비움: 수동 전용</translation>
    </message>
</context>
<context>
    <name>ic::FieldRow</name>
    <message>
        <source>shipped</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Back to the shipped value: %1</source>
        <translation>기본값으로 되돌리기: %1</translation>
    </message>
    <message>
        <source>This is the shipped value.</source>
        <translation>기본값입니다.</translation>
    </message>
    <message>
        <source>%1: back to the shipped value %2</source>
        <translation>%1: 기본값 %2(으)로 되돌리기</translation>
    </message>
</context>
<context>
    <name>ic::GovernancePage</name>
    <message>
        <source>Governance</source>
        <translation>거버넌스</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>전략</translation>
    </message>
    <message>
        <source>Factor decay</source>
        <translation>팩터 감쇠</translation>
    </message>
    <message>
        <source>Cleared halts</source>
        <translation>해제된 중지</translation>
    </message>
    <message>
        <source>No halt was ever cleared</source>
        <translation>해제된 중지가 없음</translation>
    </message>
    <message>
        <source>A halt appears above when a check finds a strategy degraded and halting is switched on. Clearing it is listed here, with who did it and why.</source>
        <translation>점검에서 전략이 저하되고 중지가 켜져 있으면 위에 중지가 나타납니다. 해제하면 누가 왜 했는지 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Show the governance check</source>
        <translation>거버넌스 점검 보기</translation>
    </message>
    <message>
        <source>Show the factor decay check</source>
        <translation>팩터 감쇠 점검 보기</translation>
    </message>
    <message>
        <source>Clear the first halt...</source>
        <translation>첫 중지 해제...</translation>
    </message>
    <message>
        <source>Its next run: %1.</source>
        <translation>다음 실행: %1.</translation>
    </message>
</context>
<context>
    <name>ic::HaltBand</name>
    <message>
        <source>Halted strategies</source>
        <translation>중지된 전략</translation>
    </message>
</context>
<context>
    <name>ic::HaltModel</name>
    <message>
        <source>Strategy</source>
        <comment>column of halts</comment>
        <translation>전략</translation>
    </message>
    <message>
        <source>Halted (KST)</source>
        <comment>column of halts</comment>
        <translation>중지(KST)</translation>
    </message>
    <message>
        <source>Because of</source>
        <comment>column of halts</comment>
        <translation>원인</translation>
    </message>
    <message>
        <source>Cleared (KST)</source>
        <comment>column of halts</comment>
        <translation>해제(KST)</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of halts: who cleared it</comment>
        <translation>누가</translation>
    </message>
    <message>
        <source>Reason given</source>
        <comment>column of halts: why it was cleared</comment>
        <translation>적은 사유</translation>
    </message>
</context>
<context>
    <name>ic::HaltRow</name>
    <message>
        <source>A later check passed</source>
        <translation>이후 점검 통과</translation>
    </message>
    <message>
        <source>Clear halt...</source>
        <translation>중지 해제...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verb and strategy, for a screen reader</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Shows the checks of this strategy</source>
        <translation>이 전략의 점검 보기</translation>
    </message>
</context>
<context>
    <name>ic::HeaderStrip</name>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Seoul, KST</source>
        <translation>서울, KST</translation>
    </message>
    <message>
        <source>New York, %1</source>
        <translation>뉴욕, %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 장중</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>마감까지 %1</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 장 마감</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>%1 개장</translation>
    </message>
    <message>
        <source>%1 = %2 ran + %3 explained + %4 planned</source>
        <comment>balance of the ledger</comment>
        <translation>%1 = 실행 %2 + 사유 기록 %3 + 계획 %4</translation>
    </message>
    <message>
        <source>Ledger today</source>
        <translation>오늘의 원장</translation>
    </message>
    <message>
        <source>Ledger today: overdue without explanation</source>
        <translation>오늘의 원장: 사유 없이 지연</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>게이트</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>REDUCING</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>저장소</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>쓰기 불가</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>스케줄러</translation>
    </message>
    <message>
        <source>leading, epoch %1</source>
        <translation>리더, 세대 %1</translation>
    </message>
    <message>
        <source>Another process leads</source>
        <translation>다른 프로세스가 주도</translation>
    </message>
    <message>
        <source>close this window</source>
        <translation>이 창을 닫으세요</translation>
    </message>
    <message>
        <source>%1 has taken this workspace. Nothing starts here any more; what still runs ends, and its results are refused. Everything can be read. Close this window and go on in the other one.</source>
        <translation>%1이(가) 이 작업 공간을 가져갔습니다. 여기서는 더 시작하지 않으며, 실행 중인 것은 끝나되 결과는 거부됩니다. 읽기는 모두 됩니다. 이 창을 닫고 다른 창에서 계속하세요.</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>다른 프로세스</translation>
    </message>
</context>
<context>
    <name>ic::HistoryModel</name>
    <message>
        <source>Planned (KST)</source>
        <comment>column of the history</comment>
        <translation>계획 시각 (KST)</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>column of the history</comment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Trigger</source>
        <comment>column of the history</comment>
        <translation>실행 계기</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of the history</comment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Started after</source>
        <comment>column of the history: how long after the planned instant</comment>
        <translation>시작 지연</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the history</comment>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column of the history</comment>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>column of the history: execution path</comment>
        <translation>경로</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column of the history: trading date</comment>
        <translation>거래일</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column of the history</comment>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>ic::HoldForm</name>
    <message>
        <source>Hold until</source>
        <translation>보류 기한</translation>
    </message>
    <message>
        <source>Until somebody resumes it</source>
        <translation>재개할 때까지</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1시간 동안</translation>
    </message>
    <message>
        <source>Until the end of the day</source>
        <translation>오늘 자정까지</translation>
    </message>
    <message>
        <source>Until a chosen instant</source>
        <translation>지정한 시각까지</translation>
    </message>
    <message>
        <source>Instant, in %1</source>
        <translation>시각 (%1)</translation>
    </message>
    <message>
        <source>Hold until %1</source>
        <translation>%1까지 보류</translation>
    </message>
    <message>
        <source>Hold until resumed</source>
        <translation>재개할 때까지 보류</translation>
    </message>
    <message>
        <source>The chosen instant has passed already.</source>
        <translation>지정한 시각이 이미 지났습니다.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
</context>
<context>
    <name>ic::ImportForm</name>
    <message>
        <source>Choose a file of %1</source>
        <translation>%1 파일 선택</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV 파일 (*.csv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Reading %1 ...</source>
        <translation>%1 읽는 중 ...</translation>
    </message>
    <message>
        <source>Importing %1 rows ...</source>
        <translation>%1행 가져오는 중 ...</translation>
    </message>
    <message>
        <source>%1 was handed to the backfill of %2.</source>
        <translation>%1을(를) %2 백필에 넘겼습니다.</translation>
    </message>
    <message>
        <source>%1 imported: %2 rows, %3 of them new or changed.</source>
        <translation>%1 가져옴: %2행, 그중 %3행이 새롭거나 바뀜.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>파일 내용</translation>
    </message>
    <message>
        <source>File of %1</source>
        <translation>%1 파일</translation>
    </message>
    <message>
        <source>File: drop it here, choose it, or type its path</source>
        <translation>파일: 여기에 놓거나 고르거나 경로를 입력</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>파일 선택...</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one. It is read and judged first; nothing is stored before you say so.</source>
        <translation>CSV 파일을 여기에 놓거나 고르세요. 먼저 읽고 검사하며, 확인하기 전에는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>실행 보기</translation>
    </message>
    <message>
        <source>Import another file...</source>
        <translation>다른 파일 가져오기...</translation>
    </message>
</context>
<context>
    <name>ic::ImportGuidePanel</name>
    <message>
        <source>File of %1</source>
        <translation>%1 파일</translation>
    </message>
    <message>
        <source>Example copied</source>
        <translation>예시를 복사했습니다</translation>
    </message>
    <message>
        <source>CSV with a header line, in UTF-8 or CP949, plain or gzip. One row a symbol and date; the columns may stand in any order; one with another name is refused.</source>
        <translation>머리글이 있는 CSV, UTF-8 또는 CP949, 일반 또는 gzip. 종목과 날짜마다 한 행이며 열 순서는 자유롭고, 이름이 다른 열은 거부합니다.</translation>
    </message>
    <message>
        <source>Required columns</source>
        <translation>필수 열</translation>
    </message>
    <message>
        <source>Optional columns</source>
        <translation>선택 열</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>Example of a file</source>
        <translation>파일 예시</translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation>예시 복사</translation>
    </message>
</context>
<context>
    <name>ic::ImportModel</name>
    <message>
        <source>Imported (KST)</source>
        <comment>column of imports</comment>
        <translation>가져옴(KST)</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of imports</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>column of imports</comment>
        <translation>시장</translation>
    </message>
    <message>
        <source>File</source>
        <comment>column of imports</comment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column of imports</comment>
        <translation>행</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of imports</comment>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Dates</source>
        <comment>column of imports</comment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of imports</comment>
        <translation>누가</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>column of imports</comment>
        <translation>실행</translation>
    </message>
</context>
<context>
    <name>ic::ImportProblemModel</name>
    <message>
        <source>whole line</source>
        <translation>줄 전체</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column of problems</comment>
        <translation>줄</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>column of problems</comment>
        <translation>열</translation>
    </message>
    <message>
        <source>What stands there</source>
        <comment>column of problems</comment>
        <translation>적힌 값</translation>
    </message>
    <message>
        <source>What would be valid</source>
        <comment>column of problems</comment>
        <translation>올바른 값</translation>
    </message>
</context>
<context>
    <name>ic::ImportVerdict</name>
    <message>
        <source>%1 problems. The file cannot be imported, and nothing was changed. Correct it, then choose it again.</source>
        <translation>문제 %1개. 파일을 가져올 수 없고 바뀐 것은 없습니다. 고친 뒤 다시 고르세요.</translation>
    </message>
    <message>
        <source>The file has a header and no rows. Nothing was changed.</source>
        <translation>머리글만 있고 행이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>No problems. Nothing is stored before you import it.</source>
        <translation>문제 없음. 가져오기 전에는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The backfill of %1 stores them and says what changed.</source>
        <translation>%1 백필이 저장하고 바뀐 것을 알립니다.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as stored</source>
        <translation>새 행 %1, 바뀐 행 %2, 그대로 %3</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1행 가져오기</translation>
    </message>
    <message>
        <source>The file was not imported, and nothing was changed.</source>
        <translation>파일을 가져오지 않았고 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Problems copied</source>
        <translation>문제를 복사했습니다</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>파일의 문제</translation>
    </message>
    <message>
        <source>Copy the problems</source>
        <translation>문제 복사</translation>
    </message>
</context>
<context>
    <name>ic::ImportsPage</name>
    <message>
        <source>Data imports</source>
        <translation>데이터 가져오기</translation>
    </message>
    <message>
        <source>File, kind or operator</source>
        <translation>파일, 종류, 운영자</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>필터에 맞는 것이 없음</translation>
    </message>
    <message>
        <source>Files that match appear here.</source>
        <translation>맞는 파일이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>No file imported yet</source>
        <translation>가져온 파일이 아직 없음</translation>
    </message>
    <message>
        <source>Sectors, order flow, fundamentals and earnings come from files. Names without them get no score in the factors that need them, with the reason.</source>
        <translation>업종, 수급, 재무, 실적은 파일로 들어옵니다. 없는 종목은 해당 팩터의 점수가 없고 사유가 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>ic::InstrumentModel</name>
    <message>
        <source>%1 %2, bars from %3 to %4</source>
        <translation>%1 %2, 일봉 %3 ~ %4</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>column of instruments</comment>
        <translation>종목 코드</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of instruments</comment>
        <translation>종목명</translation>
    </message>
    <message>
        <source>Board</source>
        <comment>column of instruments</comment>
        <translation>시장</translation>
    </message>
</context>
<context>
    <name>ic::JobActions</name>
    <message>
        <source>&amp;Skip %1</source>
        <translation>%1 건너뛰기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Skip next run</source>
        <translation>다음 회차 건너뛰기(&amp;S)</translation>
    </message>
    <message>
        <source>Use internal &amp;path</source>
        <translation>내부 경로 사용(&amp;P)</translation>
    </message>
    <message>
        <source>Use preferred &amp;path</source>
        <translation>기본 경로 사용(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run now...</source>
        <translation>지금 실행(&amp;R)...</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Start a run by hand (R)</source>
        <translation>직접 실행합니다 (R)</translation>
    </message>
    <message>
        <source>&amp;Hold until...</source>
        <translation>보류(&amp;H)...</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Nothing starts while held (H)</source>
        <translation>보류하는 동안 시작하지 않습니다 (H)</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>재개(&amp;E)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>End the hold (Shift+H)</source>
        <translation>보류를 끝냅니다 (Shift+H)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Exactly the next planned run will not start (S)</source>
        <translation>바로 다음 회차만 시작하지 않습니다 (S)</translation>
    </message>
    <message>
        <source>Do &amp;not skip</source>
        <translation>건너뛰기 취소(&amp;N)</translation>
    </message>
    <message>
        <source>Unskip</source>
        <translation>건너뛰기 취소</translation>
    </message>
    <message>
        <source>The next planned run starts after all (Shift+S)</source>
        <translation>다음 회차를 예정대로 시작합니다 (Shift+S)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Switch the execution path (P)</source>
        <translation>실행 경로를 전환합니다 (P)</translation>
    </message>
    <message>
        <source>Co&amp;mpare paths</source>
        <translation>경로 비교(&amp;M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Fetch through both paths and compare; writes nothing (Shift+P)</source>
        <translation>두 경로로 가져와 비교합니다. 기록하지 않습니다 (Shift+P)</translation>
    </message>
    <message>
        <source>Stop this r&amp;un</source>
        <translation>실행 중단(&amp;U)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Ask the run under way to stop (X)</source>
        <translation>진행 중인 실행에 중단을 요청합니다 (X)</translation>
    </message>
    <message>
        <source>C&amp;onfirm outcome...</source>
        <translation>결과 확정(&amp;O)...</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Decide how the run ended (O)</source>
        <translation>실행이 어떻게 끝났는지 정합니다 (O)</translation>
    </message>
    <message>
        <source>Un&amp;do last run...</source>
        <translation>최근 실행 되돌리기(&amp;D)...</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Restore what the last run overwrote (U)</source>
        <translation>최근 실행이 덮어쓴 데이터를 복원합니다 (U)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>사유(&amp;W)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Why it ran, did not run or will run (W)</source>
        <translation>실행했거나 하지 않았거나 실행할 이유를 봅니다 (W)</translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>로그(&amp;L)</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Its lines in the drawer (L)</source>
        <translation>로그 서랍에서 이 작업의 로그를 봅니다 (L)</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>이력(&amp;I)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>All its occurrences (Shift+L)</source>
        <translation>이 작업의 모든 회차를 봅니다 (Shift+L)</translation>
    </message>
    <message>
        <source>Edi&amp;t schedule</source>
        <translation>일정 편집(&amp;T)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Change the definition (E)</source>
        <translation>정의를 변경합니다 (E)</translation>
    </message>
    <message>
        <source>Inspe&amp;ct</source>
        <translation>상세(&amp;C)</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Everything about this job (Enter)</source>
        <translation>이 작업의 모든 정보를 봅니다 (Enter)</translation>
    </message>
</context>
<context>
    <name>ic::JobFilterBar</name>
    <message>
        <source>Filter jobs (Ctrl+F)</source>
        <translation>작업 필터 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter jobs by name, id or state</source>
        <translation>이름, ID, 상태로 작업 필터</translation>
    </message>
    <message>
        <source>Only the layer %1</source>
        <translation>%1 계층만</translation>
    </message>
</context>
<context>
    <name>ic::JobInspector</name>
    <message>
        <source>Inspector</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Select a job to see where it stands, why it ran or did not, and to change it.</source>
        <translation>작업을 선택하면 현재 상태와 실행 사유를 보고 설정을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation>상세 항목</translation>
    </message>
    <message>
        <source>Schedule *</source>
        <translation>일정 *</translation>
    </message>
    <message>
        <source>The unsaved change of %1 is lost.</source>
        <translation>%1의 저장하지 않은 변경이 사라집니다.</translation>
    </message>
</context>
<context>
    <name>ic::JobMatrixModel</name>
    <message>
        <source>The last 20 occurrences, the newest on the right</source>
        <translation>최근 회차 20개, 오른쪽이 최신</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where the job stands</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>column: name and id</comment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Executor</source>
        <comment>column: who does the work</comment>
        <translation>실행 주체</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>column: when it runs</comment>
        <translation>일정</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>column: instant and countdown</comment>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>column: instant, result, duration</comment>
        <translation>최근 실행</translation>
    </message>
    <message>
        <source>Last 20</source>
        <comment>column: strip of outcomes</comment>
        <translation>최근 20회</translation>
    </message>
</context>
<context>
    <name>ic::JobNowTab</name>
    <message>
        <source>Use internal path...</source>
        <translation>내부 경로 사용...</translation>
    </message>
    <message>
        <source>Use preferred path...</source>
        <translation>기본 경로 사용...</translation>
    </message>
    <message>
        <source>The job now</source>
        <translation>작업의 현재 상태</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Resume...</source>
        <translation>재개...</translation>
    </message>
    <message>
        <source>Confirm outcome...</source>
        <translation>결과 확정...</translation>
    </message>
</context>
<context>
    <name>ic::JobScheduleTab</name>
    <message>
        <source>%1 This never fires.</source>
        <translation>%1 실행되는 때가 없습니다.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>%1
At: %2</source>
        <translation>%1
위치: %2</translation>
    </message>
    <message>
        <source>Use the suggested expression</source>
        <translation>제안한 식 사용</translation>
    </message>
    <message>
        <source>Next instants now and after saving</source>
        <translation>현재와 저장 후의 다음 실행 시각</translation>
    </message>
    <message>
        <source>Reason, goes into the audit trail</source>
        <translation>사유 (감사 기록에 남습니다)</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>변경 사유</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>새 버전으로 저장</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>변경 내용 버리기</translation>
    </message>
</context>
<context>
    <name>ic::JobVersionsTab</name>
    <message>
        <source>Version %1, in force</source>
        <translation>버전 %1, 적용 중</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Revert to it...</source>
        <translation>이 버전으로 되돌리기...</translation>
    </message>
    <message>
        <source>Revert to version %1</source>
        <translation>버전 %1로 되돌리기</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The dependencies changed.</source>
        <translation>의존 관계가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The order inside its group changed.</source>
        <translation>그룹 안의 순서가 바뀌었습니다.</translation>
    </message>
</context>
<context>
    <name>ic::JobWhyTab</name>
    <message>
        <source>Next and last occurrences</source>
        <translation>다음 회차와 지난 회차</translation>
    </message>
</context>
<context>
    <name>ic::JobsPage</name>
    <message>
        <source>It is set in investment-console.toml in the workspace and read at the next start.</source>
        <translation>작업 공간의 investment-console.toml에서 설정하며 다음 시작 때 읽습니다.</translation>
    </message>
    <message>
        <source>Jobs appear here as soon as the scheduler has read its catalogue.</source>
        <translation>스케줄러가 작업 목록을 읽으면 여기에 작업이 나타납니다.</translation>
    </message>
    <message>
        <source>No job matches the filter. Escape clears it.</source>
        <translation>필터에 맞는 작업이 없습니다. Esc를 누르면 필터를 지웁니다.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
</context>
<context>
    <name>ic::KeptEditBar</name>
    <message>
        <source>Unsaved change of %1 and %2 more</source>
        <translation>%1 외 %2개의 저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Unsaved change of %1</source>
        <translation>%1의 저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Back to the unsaved change of %1</source>
        <translation>%1의 저장하지 않은 변경으로 돌아가기</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Drop the unsaved change of %1</source>
        <translation>%1의 저장하지 않은 변경 버리기</translation>
    </message>
</context>
<context>
    <name>ic::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>ic::LevelLine</name>
    <message>
        <source>Stop</source>
        <translation>손절</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>진입</translation>
    </message>
    <message>
        <source>Target 1</source>
        <translation>목표 1</translation>
    </message>
    <message>
        <source>Target 2</source>
        <translation>목표 2</translation>
    </message>
</context>
<context>
    <name>ic::LogDrawer</name>
    <message>
        <source>All levels</source>
        <translation>모든 수준</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>정보 이상</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>경고와 오류</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>표시할 최저 수준</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>메시지 필터</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>최신 줄에 머무르기</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>모든 작업</translation>
    </message>
    <message>
        <source>Run #%1</source>
        <translation>실행 #%1</translation>
    </message>
    <message>
        <source>No lines of this run</source>
        <translation>이 실행의 로그가 없습니다</translation>
    </message>
    <message>
        <source>It wrote nothing that passes the filter, or its log files were rotated away.</source>
        <translation>필터에 맞는 로그를 남기지 않았거나 로그 파일이 이미 정리되었습니다.</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>아직 로그가 없습니다</translation>
    </message>
    <message>
        <source>Lines of the selected jobs appear here while they run.</source>
        <translation>선택한 작업이 실행되는 동안 여기에 로그가 나타납니다.</translation>
    </message>
</context>
<context>
    <name>ic::LogFilterBar</name>
    <message>
        <source>All levels</source>
        <translation>모든 수준</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>정보 이상</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>경고와 오류</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>표시할 최저 수준</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>all</source>
        <comment>jobs</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Run number</source>
        <translation>실행 번호</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>메시지에서 찾기</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>일치하는 줄만</translation>
    </message>
    <message>
        <source>Off: all lines stay, matches are marked; F3 goes to the next one.</source>
        <translation>끄면 모든 줄을 그대로 두고 일치하는 곳을 표시합니다. F3을 누르면 다음으로 이동합니다.</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>이전 일치 항목 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 일치 항목</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>다음 일치 항목 (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 일치 항목</translation>
    </message>
</context>
<context>
    <name>ic::LogModel</name>
    <message>
        <source>Time</source>
        <comment>column of the log</comment>
        <translation>시각</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column of the log</comment>
        <translation>수준</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>column of the log</comment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>column of the log</comment>
        <translation>실행</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column of the log</comment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>level of a log line</comment>
        <translation>추적</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>level of a log line</comment>
        <translation>디버그</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>level of a log line</comment>
        <translation>정보</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a log line</comment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a log line</comment>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>ic::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>새 로그 1줄</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>새 로그 %1줄</translation>
    </message>
    <message>
        <source>Copy with offset and zone</source>
        <translation>시차와 시간대를 붙여 복사</translation>
    </message>
    <message>
        <source>Show run #%1</source>
        <translation>실행 #%1 보기</translation>
    </message>
    <message>
        <source>Only run #%1</source>
        <translation>실행 #%1만</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1만</translation>
    </message>
</context>
<context>
    <name>ic::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Stay at the newest line (Ctrl+End)</source>
        <translation>최신 줄에 머무르기 (Ctrl+End)</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>로그 폴더 열기</translation>
    </message>
    <message>
        <source>The rotated files hold what the window no longer shows.</source>
        <translation>창에서 사라진 로그는 보관 파일에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 일치 항목</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 일치 항목</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>최신 줄 따라가기</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>%1줄</translation>
    </message>
    <message>
        <source>%1 older lines are only in the files</source>
        <translation>이전 %1줄은 파일에만 있습니다</translation>
    </message>
    <message>
        <source>No line matches the filter</source>
        <translation>필터에 맞는 로그가 없습니다</translation>
    </message>
    <message>
        <source>New lines that match appear here by themselves.</source>
        <translation>조건에 맞는 새 로그가 생기면 자동으로 나타납니다.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>아직 로그가 없습니다</translation>
    </message>
    <message>
        <source>Every job writes here while it runs. Lines of earlier days are in the log files.</source>
        <translation>모든 작업이 실행되는 동안 여기에 로그를 남깁니다. 지난 날의 로그는 로그 파일에 있습니다.</translation>
    </message>
</context>
<context>
    <name>ic::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close window, keep the scheduler running</source>
        <translation>창만 닫고 스케줄러는 계속 실행(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit and stop the scheduler...</source>
        <translation>스케줄러를 멈추고 종료(&amp;Q)...</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>명령 팔레트(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>필터(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>상세(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Log drawer</source>
        <translation>로그 서랍(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어두운 화면(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Korean</source>
        <translation>한국어(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Red up, blue down</source>
        <translation>상승 빨강, 하락 파랑(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ic::MainWindow</name>
    <message>
        <source>Something needs a decision</source>
        <translation>결정이 필요합니다</translation>
    </message>
    <message>
        <source>Jobs waiting for you: %1</source>
        <translation>결정을 기다리는 작업: %1개</translation>
    </message>
    <message>
        <source>ACTIVE: everything may start...</source>
        <translation>정상(ACTIVE): 모든 작업 시작 가능...</translation>
    </message>
    <message>
        <source>REDUCING: nothing that opens exposure...</source>
        <translation>축소(REDUCING): 신규 포지션 차단...</translation>
    </message>
    <message>
        <source>HALTED: nothing but observation...</source>
        <translation>정지(HALTED): 조회만 허용...</translation>
    </message>
    <message>
        <source>The scheduler stops. Nothing is planned within a day.</source>
        <translation>스케줄러를 멈춥니다. 앞으로 하루 동안 계획된 회차는 없습니다.</translation>
    </message>
    <message>
        <source>The scheduler stops. Until it runs again, this will not start:</source>
        <translation>스케줄러를 멈춥니다. 다시 켤 때까지 다음 회차는 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Stop the scheduler and quit</source>
        <translation>스케줄러를 멈추고 종료</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>The scheduler keeps running</source>
        <translation>스케줄러는 계속 실행됩니다</translation>
    </message>
    <message>
        <source>Quit from here to stop it.</source>
        <translation>멈추려면 여기에서 종료하세요.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
</context>
<context>
    <name>ic::MarketDataPage</name>
    <message>
        <source>Market data</source>
        <translation>시세 데이터</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Symbol or name</source>
        <translation>종목 코드 또는 종목명</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>No instruments yet</source>
        <translation>아직 종목이 없습니다</translation>
    </message>
    <message>
        <source>They come with the first collected session.</source>
        <translation>첫 거래일을 수집하면 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>Try a part of the name or the symbol.</source>
        <translation>종목명이나 종목 코드의 일부를 입력해 보세요.</translation>
    </message>
    <message>
        <source>Backfill %1, %2 to %3</source>
        <translation>%1 과거 데이터 수집, %2 ~ %3</translation>
    </message>
    <message>
        <source>Backfill 1 session</source>
        <translation>거래일 1일 수집</translation>
    </message>
    <message>
        <source>Backfill %1 sessions</source>
        <translation>거래일 %1일 수집</translation>
    </message>
</context>
<context>
    <name>ic::MetricModel</name>
    <message>
        <source>One of the two has no value.</source>
        <translation>둘 중 하나에 값이 없습니다.</translation>
    </message>
    <message>
        <source>This backtest has no benchmark.</source>
        <translation>이 백테스트에는 벤치마크가 없습니다.</translation>
    </message>
    <message>
        <source>A benchmark does not trade.</source>
        <translation>벤치마크는 매매하지 않습니다.</translation>
    </message>
    <message>
        <source>Metric</source>
        <comment>column of metrics</comment>
        <translation>지표</translation>
    </message>
    <message>
        <source>Backtest</source>
        <comment>column of metrics</comment>
        <translation>백테스트</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <comment>column of metrics</comment>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>B - A</source>
        <comment>column of metrics: difference of two backtests</comment>
        <translation>B - A</translation>
    </message>
</context>
<context>
    <name>ic::ModeChip</name>
    <message>
        <source>Simulated market and broker; no order leaves this program</source>
        <translation>모의 시장과 모의 증권사입니다. 주문이 프로그램 밖으로 나가지 않습니다</translation>
    </message>
    <message>
        <source>Real prices, paper account</source>
        <translation>실제 시세, 모의 계좌입니다</translation>
    </message>
    <message>
        <source>Real account: orders are real</source>
        <translation>실계좌입니다. 실제 주문이 나갑니다</translation>
    </message>
</context>
<context>
    <name>ic::MonthlyReturnsModel</name>
    <message>
        <source>Mean</source>
        <comment>row of monthly returns</comment>
        <translation>평균</translation>
    </message>
    <message>
        <source>%1 %2: %3 %</source>
        <extracomment>year, month, return: &quot;2025 Mar: +3.20 %&quot;</extracomment>
        <translation>%1 %2: %3 %</translation>
    </message>
    <message>
        <source>%1 %2: not in the range</source>
        <translation>%1 %2: 기간 밖</translation>
    </message>
    <message>
        <source>Return, %</source>
        <comment>first column of monthly returns</comment>
        <translation>수익률, %</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>last column of monthly returns</comment>
        <translation>연도</translation>
    </message>
</context>
<context>
    <name>ic::OverrideList</name>
    <message>
        <source>Change another setting</source>
        <translation>다른 설정 바꾸기</translation>
    </message>
    <message>
        <source>%1 is changed twice.</source>
        <translation>%1이(가) 두 번 바뀌었습니다.</translation>
    </message>
</context>
<context>
    <name>ic::OverrideRow</name>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Setting to change</source>
        <translation>바꿀 설정</translation>
    </message>
    <message>
        <source>Its value for this backtest</source>
        <translation>이 백테스트에 쓸 값</translation>
    </message>
    <message>
        <source>Leave this setting as it is</source>
        <translation>이 설정을 그대로 두기</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>%1 설정은 없습니다.</translation>
    </message>
    <message>
        <source>There is no setting %1; the nearest is %2.</source>
        <translation>%1 설정은 없습니다. 가장 가까운 것은 %2입니다.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1에는 %2이(가) 옵니다.</translation>
    </message>
</context>
<context>
    <name>ic::PageRail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>ic::ParameterField</name>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (필수)</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1: 값을 입력하세요.</translation>
    </message>
    <message>
        <source>%1: write the date as yyyy-MM-dd, for example 2026-11-23.</source>
        <translation>%1: 날짜를 yyyy-MM-dd 형식으로 입력하세요. 예: 2026-11-23</translation>
    </message>
    <message>
        <source>%1: write a whole number.</source>
        <translation>%1: 정수를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>ic::ParameterModel</name>
    <message>
        <source>Market</source>
        <comment>parameter of a backtest</comment>
        <translation>시장</translation>
    </message>
    <message>
        <source>Strategy</source>
        <comment>parameter of a backtest</comment>
        <translation>전략</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>parameter of a backtest</comment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>parameter of a backtest</comment>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Capital, %1</source>
        <comment>parameter of a backtest</comment>
        <translation>자본, %1</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>설정대로</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>column of parameters</comment>
        <translation>다름</translation>
    </message>
    <message>
        <source>Parameter</source>
        <comment>column of parameters</comment>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of parameters</comment>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>ic::PortfolioHeader</name>
    <message>
        <source>%1 portfolio of %2</source>
        <translation>%2 %1 포트폴리오</translation>
    </message>
    <message>
        <source>Recommendations only. No order was sent.</source>
        <translation>추천일 뿐입니다. 주문은 내지 않았습니다.</translation>
    </message>
    <message>
        <source>Capital %1 %2, computed from the session of %3 at %4 by</source>
        <translation>자본 %1 %2, %3 거래일로 %4에 계산:</translation>
    </message>
    <message>
        <source>run #%1</source>
        <translation>실행 #%1</translation>
    </message>
    <message>
        <source>Show the run that computed this portfolio</source>
        <translation>이 포트폴리오를 계산한 실행 보기</translation>
    </message>
</context>
<context>
    <name>ic::PortfolioInspector</name>
    <message>
        <source>place %1</source>
        <translation>%1위</translation>
    </message>
    <message>
        <source>Buy between %1 and %2, leave at %3 or below.</source>
        <translation>%1~%2에서 매수, %3 이하에서 정리.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>%1 shares, %2</source>
        <translation>%1주, %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>%1 of the capital</source>
        <translation>자본의 %1</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>%1, %2 of the capital</source>
        <translation>%1, 자본의 %2</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>기대</translation>
    </message>
    <message>
        <source>%1 (%2) net at target 1</source>
        <translation>목표 1에서 순 %1 (%2)</translation>
    </message>
    <message>
        <source>R:R</source>
        <translation>손익비</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>결정 근거</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>%1위</translation>
    </message>
    <message>
        <source>Not chosen: %1</source>
        <translation>선정 안 됨: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>%1, score %2. %3: %4.</source>
        <translation>%1, 점수 %2. %3: %4.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>거래일</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>기여</translation>
    </message>
    <message>
        <source>How the score adds up</source>
        <translation>점수 구성</translation>
    </message>
    <message>
        <source>Select a name to see how it was sized, or why it was left out.</source>
        <translation>종목을 고르면 수량을 어떻게 정했는지, 왜 빠졌는지 보입니다.</translation>
    </message>
    <message>
        <source>Show its prices</source>
        <translation>시세 보기</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>실행 보기</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>가격 수준</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
</context>
<context>
    <name>ic::PortfolioModel</name>
    <message>
        <source>To target 1 from the middle of the entry band, after the costs of buying and selling: %1 %2</source>
        <translation>진입 구간 중간에서 목표 1까지, 매매 비용 차감 후: %1 %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>column of a portfolio</comment>
        <translation>순위</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>column of a portfolio</comment>
        <translation>종목코드</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a portfolio</comment>
        <translation>종목명</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <comment>column of a portfolio</comment>
        <translation>진입 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column of a portfolio</comment>
        <translation>손절</translation>
    </message>
    <message>
        <source>Target 1</source>
        <comment>column of a portfolio</comment>
        <translation>목표 1</translation>
    </message>
    <message>
        <source>Target 2</source>
        <comment>column of a portfolio</comment>
        <translation>목표 2</translation>
    </message>
    <message>
        <source>Shares</source>
        <comment>column of a portfolio</comment>
        <translation>수량</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <comment>column of a portfolio</comment>
        <translation>금액 %1</translation>
    </message>
    <message>
        <source>Net %</source>
        <comment>expected return, column of a portfolio</comment>
        <translation>순수익 %</translation>
    </message>
    <message>
        <source>R:R</source>
        <comment>column of a portfolio</comment>
        <translation>손익비</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>column of a portfolio</comment>
        <translation>방법</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>column of a portfolio</comment>
        <translation>근거</translation>
    </message>
</context>
<context>
    <name>ic::PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
    <message>
        <source>Portfolio of %1</source>
        <translation>%1 포트폴리오</translation>
    </message>
    <message>
        <source>Trading day</source>
        <translation>매매일</translation>
    </message>
    <message>
        <source>The trading day before</source>
        <translation>이전 매매일</translation>
    </message>
    <message>
        <source>The trading day after</source>
        <translation>다음 매매일</translation>
    </message>
    <message>
        <source>Symbol or name</source>
        <translation>종목코드 또는 이름</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>제외 사유</translation>
    </message>
    <message>
        <source>any reason</source>
        <translation>모든 사유</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>전략</translation>
    </message>
    <message>
        <source>All strategies</source>
        <translation>모든 전략</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>CSV 내보내기...</translation>
    </message>
    <message>
        <source>Write the recommended names to a file (Ctrl+E)</source>
        <translation>추천 종목을 파일로 저장(Ctrl+E)</translation>
    </message>
    <message>
        <source>Recommended names</source>
        <translation>추천 종목</translation>
    </message>
    <message>
        <source>Names not chosen</source>
        <translation>선정되지 않은 종목</translation>
    </message>
    <message>
        <source>Decisions of the executors</source>
        <translation>실행기의 판단</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>포트폴리오 내보내기</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>%1 names written to %2</source>
        <translation>%1종목을 %2에 저장했습니다</translation>
    </message>
    <message>
        <source>%1 names, %2 %3</source>
        <translation>%1종목, %2 %3</translation>
    </message>
    <message>
        <source>, %1 of the capital, cash left %2 %3</source>
        <translation>, 자본의 %1, 남은 현금 %2 %3</translation>
    </message>
    <message>
        <source>Recommended %1</source>
        <translation>추천 %1</translation>
    </message>
    <message>
        <source>Not chosen %1</source>
        <translation>제외 %1</translation>
    </message>
    <message>
        <source>Decisions %1</source>
        <translation>판단 %1</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>필터에 맞는 것이 없음</translation>
    </message>
    <message>
        <source>Names that match appear here.</source>
        <translation>맞는 종목이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>No name was recommended</source>
        <translation>추천 종목이 없음</translation>
    </message>
    <message>
        <source>Not chosen says of each name why it was left out.</source>
        <translation>제외 탭에 종목마다 빠진 사유가 있습니다.</translation>
    </message>
    <message>
        <source>No portfolio of %1 yet</source>
        <translation>%1 포트폴리오가 아직 없음</translation>
    </message>
    <message>
        <source>The job Trading portfolio makes one every trading day from the signals of the last session.</source>
        <translation>트레이딩 포트폴리오 작업이 매매일마다 지난 거래일의 시그널로 만듭니다.</translation>
    </message>
    <message>
        <source>Go to the job to run it</source>
        <translation>작업으로 가서 실행</translation>
    </message>
    <message>
        <source>No name was left out</source>
        <translation>제외된 종목이 없음</translation>
    </message>
    <message>
        <source>Names that were looked at and not chosen appear here with the reason.</source>
        <translation>살펴보고 선정하지 않은 종목이 사유와 함께 나옵니다.</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>판단이 아직 없음</translation>
    </message>
    <message>
        <source>The executors of the short, medium and long term write down here what they decided about each name.</source>
        <translation>단기·중기·장기 전략 실행기가 종목별 판단을 여기에 적습니다.</translation>
    </message>
</context>
<context>
    <name>ic::PriceChart</name>
    <message>
        <source>O %1  H %2  L %3  C %4</source>
        <translation>시 %1  고 %2  저 %3  종 %4</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>거래량 %1</translation>
    </message>
</context>
<context>
    <name>ic::PricePanel</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>같은 수치를 표로 보기 (T)</translation>
    </message>
    <message>
        <source>Prices of the simulated market, not of an exchange.</source>
        <translation>거래소 시세가 아닌 모의 시장 시세입니다.</translation>
    </message>
    <message>
        <source>Daily prices and volume; the table button shows the same numbers</source>
        <translation>일별 시세와 거래량입니다. 표 버튼을 누르면 같은 수치를 표로 봅니다</translation>
    </message>
    <message>
        <source>Daily prices</source>
        <translation>일별 시세</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>시세</translation>
    </message>
    <message>
        <source>No instrument selected</source>
        <translation>선택한 종목이 없습니다</translation>
    </message>
    <message>
        <source>Choose one on the left to see its daily prices.</source>
        <translation>왼쪽에서 종목을 선택하면 일별 시세가 나타납니다.</translation>
    </message>
    <message>
        <source>No bars of this instrument</source>
        <translation>이 종목의 일봉이 없습니다</translation>
    </message>
    <message>
        <source>A backfill of the sessions above brings them.</source>
        <translation>위 거래일의 과거 데이터를 수집하면 나타납니다.</translation>
    </message>
</context>
<context>
    <name>ic::RangeBar</name>
    <message>
        <source>1M</source>
        <comment>range of a chart</comment>
        <translation>1개월</translation>
    </message>
    <message>
        <source>3M</source>
        <comment>range of a chart</comment>
        <translation>3개월</translation>
    </message>
    <message>
        <source>6M</source>
        <comment>range of a chart</comment>
        <translation>6개월</translation>
    </message>
    <message>
        <source>YTD</source>
        <comment>range of a chart</comment>
        <translation>연초 이후</translation>
    </message>
    <message>
        <source>1Y</source>
        <comment>range of a chart</comment>
        <translation>1년</translation>
    </message>
    <message>
        <source>All</source>
        <comment>range of a chart</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>최근 1개월</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>최근 3개월</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>최근 6개월</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>연초 이후</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체 기간</translation>
    </message>
</context>
<context>
    <name>ic::RejectionModel</name>
    <message>
        <source>Rank</source>
        <comment>column of names not chosen</comment>
        <translation>순위</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>column of names not chosen</comment>
        <translation>종목코드</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of names not chosen</comment>
        <translation>종목명</translation>
    </message>
    <message>
        <source>Not chosen because</source>
        <comment>column of names not chosen</comment>
        <translation>제외 사유</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>column of names not chosen</comment>
        <translation>수치</translation>
    </message>
</context>
<context>
    <name>ic::ResearchTable</name>
    <message>
        <source>Inspect (Enter)</source>
        <translation>살펴보기(Enter)</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 행 복사</translation>
    </message>
</context>
<context>
    <name>ic::RuleList</name>
    <message>
        <source>passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>여기서 멈춤</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>묻지 않음</translation>
    </message>
</context>
<context>
    <name>ic::RunForm</name>
    <message>
        <source>Even when held, on a day without session, or before its dependencies</source>
        <translation>보류 중이거나 휴장일이거나 선행 작업이 끝나기 전이라도 실행</translation>
    </message>
    <message>
        <source>The gate still holds.</source>
        <translation>게이트는 그대로 적용됩니다.</translation>
    </message>
    <message>
        <source>The first day lies after the last.</source>
        <translation>시작일이 종료일보다 늦습니다.</translation>
    </message>
    <message>
        <source>Running now: run %1, since %2.</source>
        <translation>실행 중: 실행 %1, %2부터.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>지금 실행</translation>
    </message>
    <message>
        <source>Run %1 jobs now</source>
        <translation>작업 %1개 지금 실행</translation>
    </message>
</context>
<context>
    <name>ic::RunPanel</name>
    <message>
        <source>Select a run to see what it did.</source>
        <translation>실행을 선택하면 처리 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>작업 보기</translation>
    </message>
    <message>
        <source>Confirm that it succeeded...</source>
        <translation>성공으로 확정...</translation>
    </message>
    <message>
        <source>Confirm that it failed...</source>
        <translation>실패로 확정...</translation>
    </message>
    <message>
        <source>Undo what it wrote...</source>
        <translation>되돌리기...</translation>
    </message>
    <message>
        <source>Cancel the run...</source>
        <translation>실행 중단...</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>실행 상세</translation>
    </message>
    <message>
        <source>%1, run #%2</source>
        <translation>%1, 실행 #%2</translation>
    </message>
</context>
<context>
    <name>ic::RunProgress</name>
    <message>
        <source>Run %1, %2</source>
        <translation>실행 %1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중단하는 중</translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation>중단...</translation>
    </message>
    <message>
        <source>Stop run %1</source>
        <translation>실행 %1 중단</translation>
    </message>
</context>
<context>
    <name>ic::RunRulesGroup</name>
    <message>
        <source>Run rules</source>
        <translation>실행 규칙</translation>
    </message>
    <message>
        <source>%1: %2 to correct</source>
        <translation>%1: 고칠 것 %2</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: 바뀐 것 %2</translation>
    </message>
    <message>
        <source>What happens on days without a session, to missed starts, to overlaps and after a failure</source>
        <translation>휴장일, 놓친 시작, 겹침, 실패 후 처리</translation>
    </message>
</context>
<context>
    <name>ic::RunTree</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Facts of the run</source>
        <translation>실행 정보</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>%1개 항목</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Started after</source>
        <translation>시작 지연</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>실행 계기</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>거래일</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>되돌린 실행</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Why this path</source>
        <translation>경로 사유</translation>
    </message>
</context>
<context>
    <name>ic::RunningBacktest</name>
    <message>
        <source>The backtest ended without an answer.</source>
        <translation>백테스트가 답 없이 끝났습니다.</translation>
    </message>
    <message>
        <source>Nothing was stored; run it again.</source>
        <translation>저장된 것은 없습니다. 다시 실행하세요.</translation>
    </message>
</context>
<context>
    <name>ic::RunsFilterBar</name>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>all</source>
        <comment>jobs</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>any</source>
        <comment>outcome of runs</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>실행 안 함</translation>
    </message>
    <message>
        <source>any reason</source>
        <translation>모든 사유</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>From - to ...</source>
        <translation>기간 지정...</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>First day (KST)</source>
        <translation>시작일 (KST)</translation>
    </message>
    <message>
        <source>Last day (KST)</source>
        <translation>종료일 (KST)</translation>
    </message>
    <message>
        <source>Find in messages and codes</source>
        <translation>메시지와 코드에서 찾기</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>필터 모두 지우기</translation>
    </message>
</context>
<context>
    <name>ic::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>History of runs</source>
        <translation>실행 이력</translation>
    </message>
    <message>
        <source>Show jobs not built yet</source>
        <translation>미구현 작업 표시</translation>
    </message>
    <message>
        <source>Their planned starts are explained thousands of times a day.</source>
        <translation>이 작업들의 계획된 회차는 하루에 수천 번 사유로 기록됩니다.</translation>
    </message>
    <message>
        <source>Why did it run or not?</source>
        <translation>왜 실행했거나 실행하지 않았을까요?</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>실행 로그</translation>
    </message>
    <message>
        <source>Newest %1, more while scrolling</source>
        <translation>최신 %1건, 스크롤하면 더 표시</translation>
    </message>
    <message>
        <source>Occurrences: %1</source>
        <translation>회차 %1개</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>필터에 맞는 회차가 없습니다</translation>
    </message>
    <message>
        <source>New runs that match appear here by themselves.</source>
        <translation>조건에 맞는 새 실행이 생기면 자동으로 나타납니다.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>아직 이력이 없습니다</translation>
    </message>
    <message>
        <source>Found %1, searched back to %2</source>
        <translation>%1건 찾음, %2까지 검색</translation>
    </message>
    <message>
        <source>Every planned start ends here: as a run, or with the reason why it did not run. The Jobs page shows what comes next.</source>
        <translation>예정된 모든 시작은 실행 기록이나 실행되지 않은 이유로 여기에 남습니다. 다음 일정은 작업 화면에 있습니다.</translation>
    </message>
</context>
<context>
    <name>ic::SignalFilterBar</name>
    <message>
        <source>All %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>모든 종목</translation>
    </message>
    <message>
        <source>Universe %1</source>
        <translation>유니버스 %1</translation>
    </message>
    <message>
        <source>Only names of the universe</source>
        <translation>유니버스 종목만</translation>
    </message>
    <message>
        <source>Excluded %1</source>
        <translation>제외 %1</translation>
    </message>
    <message>
        <source>Only names kept out of the universe</source>
        <translation>유니버스에서 빠진 종목만</translation>
    </message>
    <message>
        <source>Signals of %1</source>
        <translation>%1 시그널</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>거래일</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>이전 거래일</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>다음 거래일</translation>
    </message>
    <message>
        <source>Kept out by</source>
        <translation>제외 규칙</translation>
    </message>
    <message>
        <source>any rule</source>
        <translation>모든 규칙</translation>
    </message>
    <message>
        <source>Symbol or name</source>
        <translation>종목코드 또는 이름</translation>
    </message>
</context>
<context>
    <name>ic::SignalInspector</name>
    <message>
        <source>close %1 %2</source>
        <translation>종가 %1 %2</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>%2 중 %1위</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>팩터</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>다른 가중치</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>종합 점수</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>기여</translation>
    </message>
    <message>
        <source>Select a name to see why it was chosen or not.</source>
        <translation>종목을 고르면 왜 선정되었는지 또는 아닌지 보입니다.</translation>
    </message>
    <message>
        <source>Show its prices</source>
        <translation>시세 보기</translation>
    </message>
    <message>
        <source>Closes of the last %1 days</source>
        <translation>최근 %1일 종가</translation>
    </message>
    <message>
        <source>Closes of the last %1 days up to the session</source>
        <translation>이 거래일까지 최근 %1일 종가</translation>
    </message>
    <message>
        <source>What the executors decided</source>
        <translation>실행기의 판단</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>유니버스</translation>
    </message>
    <message>
        <source>Factors in the cross-section</source>
        <translation>전체 속의 팩터</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>팩터</translation>
    </message>
    <message>
        <source>How the composite adds up</source>
        <translation>종합 점수 구성</translation>
    </message>
    <message>
        <source>The parts are those of the shipped weights; the settings had others when this was computed.</source>
        <translation>구성은 기본 가중치 기준입니다. 계산 당시 설정은 달랐습니다.</translation>
    </message>
</context>
<context>
    <name>ic::SignalModel</name>
    <message>
        <source>%1: missing, %2</source>
        <translation>%1: 없음, %2</translation>
    </message>
    <message>
        <source>%1 %2, z %3, rank %4</source>
        <translation>%1 %2, z %3, %4위</translation>
    </message>
    <message>
        <source>%1 %2, not ranked</source>
        <translation>%1 %2, 순위 없음</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>column of signals</comment>
        <translation>순위</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>column of signals</comment>
        <translation>종목코드</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of signals</comment>
        <translation>종목명</translation>
    </message>
    <message>
        <source>Board</source>
        <comment>column of signals</comment>
        <translation>시장구분</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>column of signals</comment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Composite</source>
        <comment>column of signals</comment>
        <translation>종합 점수</translation>
    </message>
    <message>
        <source>Why not in the universe</source>
        <comment>column of signals</comment>
        <translation>유니버스 제외 사유</translation>
    </message>
</context>
<context>
    <name>ic::SignalsPage</name>
    <message>
        <source>Signals</source>
        <translation>시그널</translation>
    </message>
    <message>
        <source>Signals of the session</source>
        <translation>거래일의 시그널</translation>
    </message>
    <message>
        <source>Show its prices</source>
        <translation>시세 보기</translation>
    </message>
    <message>
        <source>Show the run that computed these signals</source>
        <translation>이 시그널을 계산한 실행 보기</translation>
    </message>
    <message>
        <source>run #%1</source>
        <translation>실행 #%1</translation>
    </message>
    <message>
        <source>%1 of %2 names in the universe on %3, computed %4</source>
        <translation>%3 %2종목 중 %1종목 유니버스, %4 계산</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>필터에 맞는 것이 없음</translation>
    </message>
    <message>
        <source>Names that match appear here.</source>
        <translation>맞는 종목이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>No signals of %1 yet</source>
        <translation>%1 시그널이 아직 없음</translation>
    </message>
    <message>
        <source>The job Factor calculation fills this page after every session, once daily prices are collected.</source>
        <translation>일봉이 수집되면 거래일마다 팩터 계산 작업이 이 페이지를 채웁니다.</translation>
    </message>
    <message>
        <source>Go to the job to run it</source>
        <translation>작업으로 가서 실행</translation>
    </message>
</context>
<context>
    <name>ic::StatusLine</name>
    <message>
        <source>Dismiss the message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>ic::StrategiesPanel</name>
    <message>
        <source>%1: checks over time</source>
        <translation>%1: 점검 추이</translation>
    </message>
    <message>
        <source>Latest verdict of each strategy</source>
        <translation>전략별 최근 판정</translation>
    </message>
    <message>
        <source>Sharpe ratio and drawdown of %1 by check; the table beside it has the same numbers</source>
        <translation>점검별 %1의 샤프와 낙폭. 옆의 표에 같은 숫자가 있습니다</translation>
    </message>
    <message>
        <source>Checks of %1</source>
        <translation>%1 점검</translation>
    </message>
    <message>
        <source>%1 was not checked yet</source>
        <translation>%1은(는) 아직 점검하지 않음</translation>
    </message>
    <message>
        <source>The next check has it when it has enough bars.</source>
        <translation>시세가 충분하면 다음 점검에 나옵니다.</translation>
    </message>
    <message>
        <source>No strategy was checked yet</source>
        <translation>아직 점검한 전략이 없음</translation>
    </message>
    <message>
        <source>The strategy governance check fills this page: it backtests every strategy over the last twelve months and judges the result. %1</source>
        <translation>전략 거버넌스 점검이 이 페이지를 채웁니다. 최근 12개월을 전략별로 백테스트해 판정합니다. %1</translation>
    </message>
    <message>
        <source>Show the job, to run it now</source>
        <translation>작업을 보고 지금 실행</translation>
    </message>
</context>
<context>
    <name>ic::TradeModel</name>
    <message>
        <source>%1 %2, bought %3, sold %4, %5 %, %6</source>
        <translation>%1 %2, 매수 %3, 매도 %4, %5 %, %6</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>column of trades</comment>
        <translation>종목코드</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of trades</comment>
        <translation>종목명</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>column of trades: date</comment>
        <translation>매수</translation>
    </message>
    <message>
        <source>at, %1</source>
        <comment>column of trades: price of the purchase</comment>
        <translation>가격, %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>column of trades: date</comment>
        <translation>매도</translation>
    </message>
    <message>
        <source>at, %1</source>
        <comment>column of trades: price of the sale</comment>
        <translation>가격, %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column of trades</comment>
        <translation>수량</translation>
    </message>
    <message>
        <source>P/L, %1</source>
        <comment>column of trades</comment>
        <translation>손익, %1</translation>
    </message>
    <message>
        <source>P/L, %</source>
        <comment>column of trades</comment>
        <translation>손익, %</translation>
    </message>
    <message>
        <source>Costs, %1</source>
        <comment>column of trades: commission, tax and slippage</comment>
        <translation>비용, %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column of trades: why it was sold</comment>
        <translation>사유</translation>
    </message>
</context>
<context>
    <name>ic::TradesPanel</name>
    <message>
        <source>Symbol, name or reason</source>
        <translation>종목코드, 이름, 사유</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>CSV로 저장...</translation>
    </message>
    <message>
        <source>Trades of the backtest</source>
        <translation>백테스트의 매매</translation>
    </message>
    <message>
        <source>Trades: %1, together %2 %3</source>
        <translation>매매: %1건, 합계 %2 %3</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>매매 없음</translation>
    </message>
    <message>
        <source>No name met the entry conditions of the strategy in this range.</source>
        <translation>이 기간에 전략의 진입 조건을 만족한 종목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>필터에 맞는 것이 없음</translation>
    </message>
    <message>
        <source>Try a part of the name or the symbol.</source>
        <translation>이름이나 종목코드의 일부로 찾아보세요.</translation>
    </message>
    <message>
        <source>Save the trades</source>
        <translation>매매 저장</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>%1 trades saved to %2</source>
        <translation>매매 %1건을 %2에 저장했습니다</translation>
    </message>
</context>
<context>
    <name>ic::TrayIcon</name>
    <message>
        <source>investment-console %1, alerts: %2</source>
        <translation>investment-console %1, 알림 %2건</translation>
    </message>
    <message>
        <source>Show the console</source>
        <translation>콘솔 보기</translation>
    </message>
    <message>
        <source>Quit and stop the scheduler...</source>
        <translation>스케줄러를 멈추고 종료...</translation>
    </message>
</context>
<context>
    <name>ic::VerbDialog</name>
    <message>
        <source>Change nothing</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>작업 %1개</translation>
    </message>
    <message>
        <source>Asking what this does...</source>
        <translation>영향을 확인하는 중...</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Goes into the audit trail</source>
        <translation>감사 기록에 남습니다</translation>
    </message>
    <message>
        <source>Job id, typed to confirm</source>
        <translation>확인을 위한 작업 ID 입력</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fill in what is missing to see what this does.</source>
        <translation>빠진 항목을 입력하면 영향을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This can place real orders. Type %1 to confirm.</source>
        <translation>실제 주문이 나갈 수 있습니다. 확인하려면 “%1”을(를) 그대로 입력하세요.</translation>
    </message>
    <message>
        <source>Jobs that place real orders are asked for one at a time.</source>
        <translation>실제 주문을 내는 작업은 한 번에 하나씩 확인합니다.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>사유 (필수)</translation>
    </message>
</context>
<context>
    <name>ic::VerbLauncher</name>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>next run</source>
        <translation>다음 회차</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 건너뛰기</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>건너뛰기 취소</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>예정대로 실행</translation>
    </message>
    <message>
        <source>Execution path</source>
        <translation>실행 경로</translation>
    </message>
    <message>
        <source>Use preferred path</source>
        <translation>기본 경로 사용</translation>
    </message>
    <message>
        <source>Use internal path</source>
        <translation>내부 경로 사용</translation>
    </message>
    <message>
        <source>Compare paths</source>
        <translation>경로 비교</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>지금 비교</translation>
    </message>
    <message>
        <source>Stop this run</source>
        <translation>실행 중단</translation>
    </message>
    <message>
        <source>Stop run %1</source>
        <translation>실행 %1 중단</translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation>실행 되돌리기</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>실행 %1 되돌리기</translation>
    </message>
    <message>
        <source>Revert definition</source>
        <translation>정의 되돌리기</translation>
    </message>
    <message>
        <source>Revert to version %1</source>
        <translation>버전 %1로 되돌리기</translation>
    </message>
    <message>
        <source>Set the gate to ACTIVE</source>
        <translation>게이트를 정상(ACTIVE)으로 전환</translation>
    </message>
    <message>
        <source>Set the gate to REDUCING</source>
        <translation>게이트를 축소(REDUCING)로 전환</translation>
    </message>
    <message>
        <source>Set the gate to HALTED</source>
        <translation>게이트를 정지(HALTED)로 전환</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>게이트</translation>
    </message>
</context>
<context>
    <name>ic::VerdictDelegate</name>
    <message>
        <source>was %1</source>
        <comment>the value of the governance check before</comment>
        <translation>이전 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>한도 %1</translation>
    </message>
</context>
<context>
    <name>ic::VerdictModel</name>
    <message>
        <source>MDD, %</source>
        <comment>figure of a governance check</comment>
        <translation>MDD, %</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <comment>figure of a governance check</comment>
        <translation>샤프</translation>
    </message>
    <message>
        <source>Return, %</source>
        <comment>figure of a governance check</comment>
        <translation>수익률, %</translation>
    </message>
    <message>
        <source>Trades</source>
        <comment>figure of a governance check</comment>
        <translation>매매</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>column of verdicts</comment>
        <translation>시장</translation>
    </message>
</context>
<context>
    <name>ic::WhyPanel</name>
    <message>
        <source>Choose an occurrence to see why.</source>
        <translation>회차를 선택하면 사유를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>As things stand now; whatever changes until then counts.</source>
        <translation>현재 기준의 판단입니다. 그때까지 바뀌는 내용은 반영됩니다.</translation>
    </message>
    <message>
        <source>Go to what changes it: %1</source>
        <translation>변경하러 가기: %1</translation>
    </message>
</context>
</TS>
