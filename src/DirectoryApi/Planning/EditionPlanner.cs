using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Planning;

/// <summary>Works out what a set of newly read decrees would change about the current edition. Nothing is written.</summary>
public sealed class EditionPlanner
{
    private readonly OfficeMatcher _matcher;
    private readonly string _fingerprint;

    /// <summary>A planner.</summary>
    /// <param name="basis">What rows are matched with.</param>
    public EditionPlanner(ImportBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        _matcher = new OfficeMatcher(basis.Gazetteer, basis.Decisions);
        _fingerprint = basis.Fingerprint;
    }

    /// <summary>
    /// Plans the edition of newly read decrees and those that the current edition has of other ones. A decree that it has already
    /// (the same slug) gives way to the one read now.
    /// </summary>
    /// <param name="current">The current edition; null where there is none.</param>
    /// <param name="read">The decrees that were read; slugs are unique.</param>
    /// <param name="cancellationToken">Cancels the planning.</param>
    public EditionPlan Plan(StoredEdition? current, IReadOnlyCollection<ImportedDecree> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        var slugs = read.Select(decree => decree.Decree.Slug).ToHashSet(StringComparer.Ordinal);
        ImportedDecree[] documents = [.. (current?.Documents ?? []).Where(decree => !slugs.Contains(decree.Decree.Slug)), .. read];
        var matched = _matcher.Match(documents, PreviousOf(current), cancellationToken);
        return new EditionPlan
        {
            BaseEdition = current?.Number,
            Draft = new EditionDraft
            {
                Documents = documents,
                Offices = matched.Offices,
                Services = matched.Services,
                Aliases = matched.Aliases,
                BaseEdition = current?.Number,
                GazetteerFingerprint = _fingerprint,
                ProgramVersion = ProgramFingerprint.Current,
            },
            Details = new Lazy<PlanDetails>(() => DetailsOf(current, slugs, documents, matched)),
            OfficesBefore = current?.Offices.Count ?? 0,
            Warnings = [.. read.SelectMany(decree => decree.Warnings), .. matched.Warnings],
        };
    }

    private static PreviousDirectory? PreviousOf(StoredEdition? edition) => edition is null
        ? null
        : new PreviousDirectory
        {
            Documents = edition.Documents,
            Offices = edition.Offices,
            Withdrawn = [.. edition.Withdrawn.Select(withdrawn => withdrawn.Office)],
            Aliases = edition.Aliases,
        };

    private static PlanDetails DetailsOf(StoredEdition? current, HashSet<string> read, ImportedDecree[] documents, MatchedDirectory matched)
    {
        var rows = new RowLookup(documents);
        var offices = new OfficePlans(current, matched, documents, rows).All();
        var before = (current?.Documents ?? []).ToDictionary(document => document.Decree.Slug, StringComparer.Ordinal);
        var changes = offices.ToLookup(office => office.DocumentSlug, office => office.Kind, StringComparer.Ordinal);
        return new PlanDetails(
            [.. documents
                .Select(document => PlanDocument(document, before.GetValueOrDefault(document.Decree.Slug), read.Contains(document.Decree.Slug), changes[document.Decree.Slug]))
                .OrderBy(document => document.Change == DocumentChange.Kept)
                .ThenBy(document => document.FileName, StringComparer.Ordinal)],
            offices,
            [.. matched.Doubts.Select(doubt => new PlannedDoubt(doubt, rows.Find(doubt.Left), rows.Find(doubt.Right)))]);
    }

    private static PlannedDocument PlanDocument(ImportedDecree document, ImportedDecree? before, bool isRead, IEnumerable<PlanKind> changes) => new(
        document.Decree,
        document.FileName,
        (isRead, before) switch { (false, _) => DocumentChange.Kept, (_, null) => DocumentChange.New, _ => DocumentChange.Replaced },
        document.Rows.Count,
        before?.Rows.Count ?? 0,
        changes.CountBy(kind => kind).ToDictionary());
}
