using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Fields;

namespace DirectoryApi.Importers.Tests.Fields;

public class PartMemoryTests
{
    private int _reads;

    [Fact]
    public void Of_SamePartAgain_ReadsItOnce()
    {
        var memory = new PartMemory<string>(Read);
        Assert.Equal(["Kk: Абай", "Kk: Абай"], [memory.Of("Абай", Language.Kk), memory.Of("Абай", Language.Kk)]);
        Assert.Equal(1, _reads);
    }

    [Fact]
    public void Of_SamePartInAnotherLanguage_ReadsItAnew()
    {
        var memory = new PartMemory<string>(Read);
        Assert.Equal(["Kk: Абай", "Ru: Абай"], [memory.Of("Абай", Language.Kk), memory.Of("Абай", Language.Ru)]);
    }

    [Fact]
    public void Of_LongPart_IsNotKept()
    {
        var memory = new PartMemory<string>(Read);
        var part = new string('а', 1000);
        Assert.Equal(memory.Of(part, Language.Kk), memory.Of(part, Language.Kk));
        Assert.Equal(2, _reads);
    }

    [Fact]
    public void Of_MorePartsThanAreKept_ReadsTheRestEachTime()
    {
        const int parts = 60_000;
        var memory = new PartMemory<string>(Read);
        for (var round = 0; round < 2; round++)
        {
            for (var number = 0; number < parts; number++)
            {
                memory.Of(number.ToString(CultureInfo.InvariantCulture), Language.Kk);
            }
        }

        Assert.InRange(_reads, parts + 1, (2 * parts) - 1);
    }

    private string Read(string part, Language language)
    {
        _reads++;
        return $"{language}: {part}";
    }
}
