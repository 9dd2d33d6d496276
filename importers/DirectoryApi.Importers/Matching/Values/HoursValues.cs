using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>The hours of offices. What a table and a clause say is worked out once for all offices of a decree.</summary>
internal sealed class HoursValues
{
    private readonly Dictionary<Candidate, OpeningHours?> _tables = [];
    private readonly Dictionary<Candidate, OpeningHours?> _clauses = [];
    private readonly Dictionary<(string Document, int Standard, OfficeKind Kind), Clause?> _clauseOf = [];
    private readonly Dictionary<ImportedDecree, Dictionary<int, Standard>> _standards = new(ReferenceEqualityComparer.Instance);

    /// <summary>The hours of the newest decree that gives any; null where none does.</summary>
    public OpeningHours? Of(OfficeGroup group) => group.Candidates.Reverse().Select(Of).FirstOrDefault(hours => hours is not null);

    /// <summary>The hours that one decree gives, in its table or else in its standards' clauses; null where it gives none.</summary>
    public OpeningHours? Of(Candidate candidate) => OfTable(candidate) ?? OfClause(candidate);

    private OpeningHours? OfTable(Candidate candidate)
    {
        if (!_tables.TryGetValue(candidate, out var hours))
        {
            _tables[candidate] = hours = ReadTable(candidate);
        }

        return hours;
    }

    private OpeningHours? OfClause(Candidate candidate)
    {
        if (!_clauses.TryGetValue(candidate, out var hours))
        {
            // Where the table prints none, the hours that most standards give.
            _clauses[candidate] = hours = candidate.Majority(
                row => row.HoursText is null && !row.IsContactPoint ? ClauseOf(candidate.Source, row.Key.Standard, row.Kind) : null,
                clause => clause.Week)?.Hours;
        }

        return hours;
    }

    private static OpeningHours? ReadTable(Candidate candidate)
    {
        if (candidate.IsNamedByContactsOnly || candidate.Rows.TrueForAll(row => row.Hours.Count == 0))
        {
            return null;
        }

        var rules = candidate.Majority(
            row => row.Hours.Count > 0 ? row.Hours : null,
            rules => string.Join(';', rules.Select(rule => $"{string.Join(',', rule.Days)} {rule.Opens}-{rule.Closes} {string.Join(',', rule.Breaks)}"))) ?? [];
        var periods = OpeningHours.PeriodsOf(rules);
        return periods.Count == 0 ? null : new OpeningHours(periods, candidate.Majority(row => row.HoursText?.Value, text => text), HoursOrigin.Table);
    }

    private Clause? ClauseOf(ImportedDecree decree, int standard, OfficeKind kind)
    {
        if (!_clauseOf.TryGetValue((decree.Decree.Slug, standard, kind), out var clause))
        {
            if (!_standards.TryGetValue(decree, out var standards))
            {
                _standards[decree] = standards = decree.Standards.ToDictionary(one => one.Ordinal);
            }

            var printed = standards.GetValueOrDefault(standard)?.Hours.FirstOrDefault(hours => hours.Kind == kind);
            _clauseOf[(decree.Decree.Slug, standard, kind)] = clause = printed is null ? null : Clause.Of(printed);
        }

        return clause;
    }

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
