using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>A store as simple as it can be: a list of all editions in memory, each in full.</summary>
internal sealed class ModelDirectory
{
    /// <summary>The editions, first to last.</summary>
    public List<(EditionDraft Draft, int? Restores)> Editions { get; } = [];

    /// <summary>The content of the current edition.</summary>
    public EditionDraft Current => Editions[^1].Draft;

    /// <summary>The content of a draft as text, without what does not matter.</summary>
    public static string Describe(EditionDraft draft) => Canonical.Of(new
    {
        Documents = draft.Documents.OrderBy(document => document.Decree.Slug, StringComparer.Ordinal),
        Offices = draft.Offices.OrderBy(office => office.Key, StringComparer.Ordinal),
        Services = draft.Services.OrderBy(service => service.Slug, StringComparer.Ordinal),
        Aliases = draft.Aliases.OrderBy(alias => alias.Key, StringComparer.Ordinal),
    });

    /// <summary>The content of a stored edition as the same text.</summary>
    public static string Describe(StoredEdition edition) => Describe(new EditionDraft
    {
        Documents = edition.Documents,
        Offices = edition.Offices,
        Services = edition.Services,
        Aliases = edition.Aliases,
        GazetteerFingerprint = "",
        ProgramVersion = "",
    });

    public (int Edition, bool Unchanged) Apply(EditionDraft draft) => Publish(draft, null);

    public (int Edition, bool Unchanged) RollBack(int edition) => Publish(Editions[edition - 1].Draft, edition);

    /// <summary>Offices that were once and are no more, ordered by key.</summary>
    public IEnumerable<WithdrawnOffice> Withdrawn() =>
        from key in Editions.SelectMany(edition => edition.Draft.Offices).Select(office => office.Key).Distinct().Order(StringComparer.Ordinal)
        let last = Editions.FindLastIndex(edition => OfficeOf(edition.Draft, key) is not null)
        where last < Editions.Count - 1 && Current.Aliases.All(alias => alias.Key != key)
        select new WithdrawnOffice(OfficeOf(Editions[last].Draft, key)!, last + 2);

    /// <summary>What each edition changed, as text.</summary>
    public IEnumerable<(int Edition, string Change)> Changes() => Editions.SelectMany((edition, index) => OfficeComparison
        .Between(index == 0 ? [] : Editions[index - 1].Draft.Offices, edition.Draft.Offices, edition.Draft.Aliases, ChangedDocuments(index))
        .Select(change => (index + 1, Canonical.Of(change))));

    /// <summary>The documents that an edition has otherwise than the one before it, or only one of them has.</summary>
    private HashSet<string> ChangedDocuments(int index)
    {
        var before = DocumentsOf(index - 1);
        var after = DocumentsOf(index);
        return [.. before.Except(after).Concat(after.Except(before)).Select(document => document.Slug)];

        IReadOnlyList<(string Slug, string Content)> DocumentsOf(int edition) =>
            edition < 0 ? [] : [.. Editions[edition].Draft.Documents.Select(document => (document.Decree.Slug, Canonical.Of(document)))];
    }

    private static Office? OfficeOf(EditionDraft draft, string key) => draft.Offices.FirstOrDefault(office => office.Key == key);

    private (int Edition, bool Unchanged) Publish(EditionDraft draft, int? restores)
    {
        var unchanged = Editions.Count > 0 && Describe(Current) == Describe(draft);
        if (!unchanged)
        {
            Editions.Add((draft, restores));
        }

        return (Editions.Count, unchanged);
    }
}
