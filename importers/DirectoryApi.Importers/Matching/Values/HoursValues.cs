using System.Collections.Concurrent;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>The hours of offices. What a table and a clause say is worked out once for all offices that it says it of. Safe to share between threads.</summary>
internal sealed class HoursValues
{
    private readonly ConcurrentDictionary<(string Rules, string? Text), OpeningHours?> _tables = [];
    private readonly ConcurrentDictionary<(string Document, int Standard, OfficeKind Kind), Clause?> _clauses = [];
    private readonly ConcurrentDictionary<ImportedDecree, Dictionary<int, Standard>> _standards = new(ReferenceEqualityComparer.Instance);

    /// <summary>The keys of lists of rules: the rows of a table whose hours are printed alike share one list.</summary>
    private readonly ConcurrentDictionary<IReadOnlyList<HoursRule>, string> _keys = new(ReferenceEqualityComparer.Instance);

    /// <summary>The hours of the newest decree that gives any; null where none does.</summary>
    public OpeningHours? Of(OfficeGroup group) => group.NewestFirst.Select(Of).FirstOrDefault(hours => hours is not null);

    /// <summary>The hours that one decree gives, in its table or else in its standards' clauses; null where it gives none.</summary>
    public OpeningHours? Of(Candidate candidate) => OfTable(candidate) ?? OfClause(candidate);

    /// <summary>Where the table prints none, the hours that most standards give.</summary>
    private OpeningHours? OfClause(Candidate candidate) => candidate.Majority(
        row => row.HoursText is null && !row.IsContactPoint ? ClauseOf(candidate.Source, row.Key.Standard, row.Kind) : null,
        clause => clause.Week)?.Hours;

    private OpeningHours? OfTable(Candidate candidate)
    {
        if (candidate.IsNamedByContactsOnly || candidate.Rows.TrueForAll(row => row.Hours.Count == 0))
        {
            return null;
        }

        var rules = candidate.Majority(row => row.Hours.Count > 0 ? row.Hours : null, KeyOf) ?? [];
        return _tables.GetOrAdd(
            (KeyOf(rules), candidate.Majority(row => row.HoursText?.Value, text => text)),
            (key, printed) => OpeningHours.PeriodsOf(printed) is { Count: > 0 } periods ? new OpeningHours(periods, key.Text, HoursOrigin.Table) : null,
            rules);
    }

    private string KeyOf(IReadOnlyList<HoursRule> rules) => _keys.GetOrAdd(
        rules,
        static list => string.Join(';', list.Select(rule => $"{string.Join(',', rule.Days)} {rule.Opens}-{rule.Closes} {string.Join(',', rule.Breaks)}")));

    private Clause? ClauseOf(ImportedDecree decree, int standard, OfficeKind kind) => _clauses.GetOrAdd(
        (decree.Decree.Slug, standard, kind),
        key => StandardsOf(decree).GetValueOrDefault(key.Standard)?.Hours.FirstOrDefault(hours => hours.Kind == key.Kind) is { } printed ? Clause.Of(printed) : null);

    private Dictionary<int, Standard> StandardsOf(ImportedDecree decree) =>
        _standards.GetOrAdd(decree, one => one.Standards.ToDictionary(standard => standard.Ordinal));

    private sealed record Clause(string Week, OpeningHours? Hours)
    {
        public static Clause Of(ClauseHours printed)
        {
            var periods = OpeningHours.PeriodsOf(printed.Rules);
            return new Clause(
                OsmOpeningHours.Format(periods),
                periods.Count == 0 ? null : new OpeningHours(periods, printed.Text.Value, HoursOrigin.Clause));
        }
    }
}
