<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>DefinitionText</name>
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
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1분</translation>
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
        <source>Not available</source>
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
    <message>
        <source>Not built yet</source>
        <translation>미구현</translation>
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
        <source>not yet</source>
        <comment>coverage of a session</comment>
        <translation>예정</translation>
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
    <message>
        <source>not collected</source>
        <comment>coverage of a session</comment>
        <translation>수집 안 함</translation>
    </message>
    <message>
        <source>not collected, older than the first collected session</source>
        <translation>수집 안 함, 첫 수집 거래일 이전</translation>
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
        <source>%1 to %2: %3 sessions, %4 of them missing or partial</source>
        <translation>%1 ~ %2: 거래일 %3일, 그중 %4일이 없거나 일부만 있음</translation>
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
        <source>%1 to %2: %3 sessions, %4 of them to collect</source>
        <translation>%1 ~ %2: 거래일 %3일, 그중 수집할 날 %4일</translation>
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
</context>
<context>
    <name>ic::EditPreviewModel</name>
    <message>
        <source>no session</source>
        <translation>휴장일</translation>
    </message>
    <message>
        <source>clock change</source>
        <translation>서머타임 전환</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 겹침</translation>
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
        <source>standing by</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>leading, epoch %1</source>
        <translation>리더, 세대 %1</translation>
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
        <source>Cron: second minute hour day month weekday</source>
        <translation>cron: 초 분 시 일 월 요일</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>cron 식</translation>
    </message>
    <message>
        <source>empty: by hand only</source>
        <translation>비우면 수동 전용</translation>
    </message>
    <message>
        <source>Use the suggested expression</source>
        <translation>제안한 식 사용</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>사용</translation>
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
    <message>
        <source>It is set in investment-console.toml in the workspace and read at the next start.</source>
        <translation>작업 공간의 investment-console.toml에서 설정하며 다음 시작 때 읽습니다.</translation>
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
        <translation>올해</translation>
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
        <translation>올해 초부터</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체 기간</translation>
    </message>
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
        <source>Next planned start: %1, %2.</source>
        <translation>다음 회차: %1, %2.</translation>
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
        <source>%1 occurrences</source>
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
        <source>Every planned start ends here: as a run, or with the reason why it did not run. The Plan page shows what comes next.</source>
        <translation>계획된 회차는 모두 여기에 실행 또는 실행하지 않은 사유로 남습니다. 앞으로의 회차는 계획 화면에서 볼 수 있습니다.</translation>
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
        <source>Occurrences: %1</source>
        <translation>회차 %1개</translation>
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
