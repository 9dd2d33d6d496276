using System.Globalization;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>Decrees made from a seed: every optional value is there in some rows and missing in others.</summary>
internal sealed class SampleDecrees
{
    private static readonly string[] Texts =
    [
        "Ішкі істер басқармасы", "Отдел внутренних дел", "«ЦОН № 1»", "г. Кокшетау, ул. Абая, 31/33", "", " ", "a\tb\nв",
        "quote \" back \\ slash / <b>&amp;", "ұзақ — «ғимарат» №2", "😀 emoji", "0", "line\u2028separator", "\u00AD",
    ];

    private readonly Random _random;

    private SampleDecrees(int seed) => _random = new Random(seed);

    /// <summary>A decree of <paramref name="rowCount"/> rows.</summary>
    public static ImportedDecree Make(int seed, string number = "P1200000363", Language language = Language.Ru, int rowCount = 12) =>
        new SampleDecrees(seed).Make(number, language, rowCount);

    private ImportedDecree Make(string number, Language language, int rowCount)
    {
        var decree = new Decree
        {
            Slug = $"{number.ToLowerInvariant()}-{language.Tag()}",
            Stem = $"{number}.{language.Tag()}",
            Number = number[^3..],
            AdoptedOn = new DateOnly(2012, 1 + _random.Next(12), 1 + _random.Next(28)),
            Title = Text(),
            Language = language,
            Status = Value<DocumentStatus>(),
            RepealedOn = Maybe() ? new DateOnly(2014, 3, 1 + _random.Next(28)) : null,
            RepealedBy = Maybe() ? Text() : null,
        };
        return new ImportedDecree
        {
            Decree = decree,
            FileName = $"{decree.Stem}.txt",
            Sha256 = Convert.ToHexStringLower(Bytes(32)),
            Standards = [.. Enumerable.Range(1, 2).Select(ordinal => new Standard(ordinal, Text(), Line())
            {
                Hours = Many(() => new ClauseHours(Value<OfficeKind>(), Many(Rule), Sourced())),
            })],
            Rows = [.. Enumerable.Range(1, rowCount).Select(label => Row(decree, label))],
            Warnings = Many(() => new ImportWarning("phone.digits", $"{decree.Stem}.txt", Span(), Text())),
        };
    }

    private AnnexRow Row(Decree decree, int label) => new()
    {
        Document = decree.Stem,
        Key = new RowKey(decree.Slug, 1 + (label % 2), "2", label.ToString(CultureInfo.InvariantCulture)),
        Language = decree.Language,
        Kind = Value<OfficeKind>(),
        Span = Span(),
        Cells = Many(() => new SourceCell(Text(), Span())),
        Parent = Optional(),
        Group = Optional(),
        Name = Sourced(),
        Address = Maybe() ? Sourced() : null,
        PostalCode = Optional(),
        Settlement = Optional(),
        SettlementType = Optional(),
        Region = Optional(),
        Phones = Many(() => new RowPhone(Value<PhonePurpose>(), Sourced(), Optional())),
        Emails = Many(Sourced),
        Websites = Many(Sourced),
        HoursText = Maybe() ? Sourced() : null,
        Hours = Many(Rule),
        IsContactPoint = Maybe(),
        Position = Maybe() ? Sourced() : null,
        Room = Maybe() ? Sourced() : null,
    };

    private HoursRule Rule() => new(Many(Value<Weekday>), Time(), Time(), Many(() => new TimeRange(Time(), Time())));

    private Sourced<string> Sourced() => new(Text(), Span());

    private SourceSpan Span()
    {
        var line = Line();
        return new SourceSpan(line, line + _random.Next(3), _random.Next(6));
    }

    private LocalTime Time() => LocalTime.TryCreate(_random.Next(24), _random.Next(60), out var time) && Maybe() ? time : LocalTime.EndOfDay;

    private T Value<T>()
        where T : struct, Enum
        => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private T[] Many<T>(Func<T> make) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => make())];

    private string Text() => Texts[_random.Next(Texts.Length)];

    private string? Optional() => Maybe() ? Text() : null;

    private int Line() => 1 + _random.Next(20_000);

    private bool Maybe() => _random.Next(2) == 0;

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }
}
