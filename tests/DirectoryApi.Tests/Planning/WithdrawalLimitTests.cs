using DirectoryApi.Planning;

namespace DirectoryApi.Tests.Planning;

public class WithdrawalLimitTests
{
    [Fact]
    public void Check_AtTheLimit_Passes() => WithdrawalLimit.Check(Withdrawing(1, of: 20), 5);

    [Fact]
    public void Check_AboveTheLimit_NamesHowManyAndTheFirst()
    {
        var refusal = Assert.Throws<PlanRefusedException>(() => WithdrawalLimit.Check(Withdrawing(4, of: 20), 5));
        Assert.StartsWith(
            "4 of 20 offices would be withdrawn (20 %), and the limit is 5 %: centre-a «ЦОН 0» (P1200000363.ru.txt:10); centre-b «ЦОН 1» (P1200000363.ru.txt:20); centre-c «ЦОН 2» (P1200000363.ru.txt:30); and 1 more.",
            refusal.Message,
            StringComparison.Ordinal);
        Assert.Contains("raise Import:MaxWithdrawn (--max-withdrawn)", refusal.Message, StringComparison.Ordinal);
        WithdrawalLimit.Check(Withdrawing(4, of: 20), 20);
    }

    [Fact]
    public void Check_AStoreWithoutOffices_Passes()
    {
        var decree = Samples.Decree(("ЦОН", "г. Астана, ул. Кенесары, 1", "11-11-11"));
        WithdrawalLimit.Check(Samples.Plan(Samples.Decree(), [], decree, Samples.Offices(decree)), 0);
    }

    private static EditionPlan Withdrawing(int count, int of)
    {
        var decree = Samples.Decree([.. Enumerable.Range(0, of).Select(number => ($"ЦОН {number}", $"г. Астана, ул. Кенесары, {number}", "11-11-11"))]);
        var offices = Samples.Offices(decree);
        return Samples.Plan(decree, offices, decree, offices[count..]);
    }
}
