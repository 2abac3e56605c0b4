package dev.frontdesk.conversation.fact;

import java.util.Map;

/// What was done, in the words of some other languages. A word counts wherever it stands: a conversation in
/// such a language that has not booked says neither that it has nor that it has not.
final class OtherActs {

    private static final String WORDS = """
            BOOKED \\b(?:reservad[oa]s?|confirmad[oa]s?|agendad[oa]s?|marcad[oa]s?|apuntad[oa]s?|nos vemos|le esperamos|até amanhã|hasta mañana)\\b
            BOOKED \\b(?:gebucht|reserviert|bestätigt|eingetragen|vorgemerkt|bis morgen|geboekt|gereserveerd|bevestigd|ingepland|tot morgen)\\b
            BOOKED \\b(?:prenotat[oaie]|confermat[oaie]|fissat[oaie]|a domani|zarezerwowan\\w*|umówion\\w*|potwierdzon\\w*|bokad|bokat|bekräftad|booket|bekræftet)\\b
            BOOKED 已预订|已預訂|预约成功|預約成功|已确认|已確認|已预约|予約しました|予約済み|予約が完了|예약되었|예약했|예약이 완료|забронирован|записан[аы]?|подтвержден|подтверждён|तय हो गया|बुक हो|تم الحجز|تم حجز|تم التأكيد
            MOVED \\b(?:cambiad[oa]s?|movid[oa]s?|reprogramad[oa]s?|remarcad[oa]s?|verschoben|umgebucht|verlegt|verzet|verplaatst|spostat[oaie]|przełożon\\w*)\\b
            CANCELLED \\b(?:cancelad[oa]s?|anulad[oa]s?|storniert|abgesagt|geannuleerd|annullat[oaie]|cancellat[oaie]|odwołan\\w*|avbokad|aflyst|desmarcad[oa]s?)\\b|已取消|キャンセルしました|취소되었|отменен|отменён|تم الإلغاء
            """;

    private OtherActs() {}

    static ActWords words() {
        return new ActWords(
                ActWords.read(WORDS, Map.of()),
                ActWords.NEVER,
                ActWords.NEVER,
                ActWords.NEVER,
                ActWords.NEVER,
                ActWords.NEVER,
                ActWords.NEVER,
                ActWords.NEVER,
                ActWords.NEVER,
                ActWords.NEVER,
                ActWords.NEVER,
                new ActWords.Denying(ActWords.NEVER, ActWords.NEVER, ActWords.NEVER));
    }
}
