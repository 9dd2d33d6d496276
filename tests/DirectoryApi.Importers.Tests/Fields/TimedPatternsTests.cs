using System.Text.RegularExpressions;
using DirectoryApi.Importers.Fields;

namespace DirectoryApi.Importers.Tests.Fields;

public class TimedPatternsTests
{
    private int _runs;

    [Fact]
    public void Run_HaltedOnce_RunsAgain()
    {
        Assert.Equal("Абай", TimedPatterns.Run(() => ++_runs == 1 ? throw new RegexMatchTimeoutException() : "Абай"));
        Assert.Equal(2, _runs);
    }

    [Fact]
    public void Run_HaltedEachTime_GivesUp()
    {
        Assert.Throws<RegexMatchTimeoutException>(() => TimedPatterns.Run<string>(() =>
        {
            _runs++;
            throw new RegexMatchTimeoutException();
        }));
        Assert.InRange(_runs, 2, 10);
    }

    [Fact]
    public void Run_AnotherError_IsNotRepeated()
    {
        Assert.Throws<FormatException>(() => TimedPatterns.Run<string>(() =>
        {
            _runs++;
            throw new FormatException();
        }));
        Assert.Equal(1, _runs);
    }
}
