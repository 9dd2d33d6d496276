using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;
using DirectoryApi.Importers.Matching.Identity;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>What annexes said of an office before.</summary>
internal sealed class HistoryValues
{
    private readonly HoursValues _hours;
    private readonly Lineage _lineage;
    private readonly IReadOnlySet<string> _documents;

    /// <summary>Takes what history is told from.</summary>
    /// <param name="hours">Tells the hours that a decree gives.</param>
    /// <param name="lineage">Tells what was replaced.</param>
    /// <param name="documents">The slugs of the documents of the edition: a document that is gone takes its history along.</param>
    public HistoryValues(HoursValues hours, Lineage lineage, IReadOnlySet<string> documents)
    {
        _hours = hours;
        _lineage = lineage;
        _documents = documents;
    }

    /// <summary>
    /// What each older decree says, and what annexes said that updated ones have taken the place of, newest first. What an
    /// updated annex repeats is no history.
    /// </summary>
    /// <param name="group">The office.</param>
    /// <param name="former">What the office was in the edition before: several where it was found to be one with others.</param>
    public IReadOnlyList<OfficeStatement> Of(OfficeGroup group, IEnumerable<Office> former)
    {
        var history = new List<OfficeStatement>();
        for (var index = group.Candidates.Count - 1; index >= 0; index--)
        {
            var candidate = group.Candidates[index];
            var replaced = _lineage.PredecessorOf(candidate);
            if (candidate == group.Newest && replaced is null)
            {
                continue;
            }

            var statement = Of(candidate, isReplaced: false);
            if (candidate != group.Newest)
            {
                history.Add(statement);
            }

            if (replaced is not null && Of(replaced, isReplaced: true) is var old && !SaysTheSame(old, statement))
            {
                history.Add(old);
            }
        }

        var added = history.Count;
        history.AddRange(former.SelectMany(office => office.History).Where(old =>
            old.IsReplaced && _documents.Contains(old.DocumentSlug) && !history.Take(added).Any(one => one.IsReplaced && one.DocumentSlug == old.DocumentSlug && SaysTheSame(one, old))));
        return [.. history.OrderByDescending(statement => statement.AsOf).ThenBy(statement => statement.DocumentSlug, StringComparer.Ordinal).ThenBy(statement => statement.IsReplaced)];
    }

    private OfficeStatement Of(Candidate candidate, bool isReplaced)
    {
        var hours = _hours.Of(candidate);
        var address = candidate.Addressed;
        return new OfficeStatement
        {
            DocumentSlug = candidate.Decree.Slug,
            AsOf = candidate.Decree.AdoptedOn,
            IsReplaced = isReplaced,
            Name = candidate.Name ?? "",
            Address = address is null ? null : address.PostalCode is { } code ? $"{code}, {address.Address!.Value}" : address.Address!.Value,
            Phones = [.. PhoneValues.PrintedBy(candidate).Select(phone => phone.Display.Value)],
            Hours = hours is null ? null : hours.Text ?? OsmOpeningHours.Format(hours.Periods),
        };
    }

    private static bool SaysTheSame(OfficeStatement left, OfficeStatement right) =>
        left.Name == right.Name && left.Address == right.Address && left.Hours == right.Hours && left.Phones.SequenceEqual(right.Phones);
}
