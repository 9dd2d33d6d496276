using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>
/// Whole directories made from a seed. They are about the same few keys, so that one after the other adds, changes, merges and
/// withdraws; their texts are of what a text may hold, the null character and what databases use to escape included.
/// </summary>
internal sealed class RandomDrafts
{
    private static readonly string[] Texts =
    [
        "ЦОН № 1", "Ішкі істер басқармасы", "", " ", "a\tb\nв\r", "quote ' \" back \\ slash \\N", "😀 emoji 👩‍👩‍👧", "\0", "nul \0 inside \0", "\u001A", "\u001A0 \u001A1",
        "\u2028\uFEFF\u00AD\uFFFF", "{\"json\": [null]}", "%s $1 @edition ; DROP TABLE offices; --", new string('ұ', 1_500), new string('x', 1_500) + '\0' + "after",
    ];

    private readonly Random _random;

    private RandomDrafts(int seed) => _random = new Random(seed);

    public static EditionDraft Make(int seed) => new RandomDrafts(seed).Make();

    private EditionDraft Make()
    {
        var decrees = new[]
        {
            SampleDecrees.Make(_random.Next(3), rowCount: 4),
            SampleDecrees.Make(_random.Next(3), "P1200001741", Language.Kk, 4),
        };
        var rows = decrees.SelectMany(decree => decree.Rows).Select(row => row.Key).ToArray();
        var services = new[] { "s1", "s2", "s3" }.Where(_ => Maybe())
            .Select(slug => new Service(slug, Many(Name), Many(() => decrees[_random.Next(2)].Decree.Slug))).ToArray();
        var keys = Enumerable.Range(0, 8).Select(number => $"office-{number}").Where(_ => _random.Next(3) > 0).ToArray();
        var offices = keys.Select((key, index) => Office(key, index == 0 || Maybe() ? null : keys[_random.Next(index)], rows, decrees, services)).ToArray();
        var aliases = offices.Length == 0
            ? []
            : Enumerable.Range(0, 8).Select(number => $"office-{number}").Except(keys).Where(_ => Maybe())
                .Select(key => new OfficeAlias(key, $"slug-of-{key}", keys[_random.Next(keys.Length)])).ToArray();
        return new EditionDraft
        {
            Documents = decrees,
            Services = services,
            Offices = offices,
            Aliases = aliases,
            GazetteerFingerprint = $"gazetteer-{_random.Next(2)}",
            ProgramVersion = "1.0.0",
        };
    }

    private Office Office(string key, string? parent, RowKey[] rows, ImportedDecree[] decrees, Service[] services) => new()
    {
        Key = key,
        Slug = $"slug-of-{key}",
        Kind = Value<OfficeKind>(),
        Level = Value<OfficeLevel>(),
        ParentKey = parent,
        RegionSlug = Maybe() ? "akmola" : null,
        Names = [Name(), .. Many(Name)],
        Addresses = Many(() => new PostalAddress
        {
            Text = Text(),
            Language = Value<Language>(),
            Origin = Value<TextOrigin>(),
            PostalCode = Optional(),
            Settlement = Optional(),
            Street = Optional(),
            Building = Optional(),
        }),
        Phones = Many(Phone),
        Emails = Many(Text),
        Websites = Many(Text),
        Hours = Hours(),
        ServiceSlugs = [.. services.Where(_ => Maybe()).Select(service => service.Slug)],
        Contacts = Many(() => new ContactPoint
        {
            Role = Value<ContactRole>(),
            Position = Optional(),
            Room = Optional(),
            Phones = Many(Phone),
            Emails = Many(Text),
            Websites = Many(Text),
            Hours = Hours(),
            Source = Row(rows),
        }),
        Witnesses = [new Witness(Row(rows), ""), .. Many(() => new Witness(Row(rows), Text()))],
        History = Many(() => new OfficeStatement
        {
            DocumentSlug = decrees[_random.Next(2)].Decree.Slug,
            AsOf = Date(),
            IsReplaced = Maybe(),
            Name = Text(),
            Address = Optional(),
            Phones = Many(Text),
            Hours = Optional(),
        }),
        Dissents = Many(() => new OfficeDissent(Value<OfficeField>(), Text(), [Row(rows), .. Many(() => Row(rows))])),
        AsOf = Date(),
    };

    private OpeningHours? Hours() => Maybe()
        ? new OpeningHours(Many(() => new OpeningPeriod(Value<Weekday>(), new TimeRange(Time(), Time()))), Optional(), Value<HoursOrigin>())
        : null;

    private LocalizedText Name() => new(Value<Language>(), Text(), Value<TextOrigin>());

    private PhoneNumber Phone() => new(Text(), Optional(), Value<PhonePurpose>());

    private LocalTime Time() => LocalTime.TryCreate(_random.Next(24), _random.Next(60), out var time) && Maybe() ? time : LocalTime.EndOfDay;

    private DateOnly Date() => new(2012, 1 + _random.Next(12), 1 + _random.Next(28));

    private RowKey Row(RowKey[] rows) => rows[_random.Next(rows.Length)];

    private T Value<T>()
        where T : struct, Enum
        => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private T[] Many<T>(Func<T> make) => [.. Enumerable.Range(0, _random.Next(3)).Select(_ => make())];

    private string Text() => Texts[_random.Next(Texts.Length)];

    private string? Optional() => Maybe() ? Text() : null;

    private bool Maybe() => _random.Next(2) == 0;
}
