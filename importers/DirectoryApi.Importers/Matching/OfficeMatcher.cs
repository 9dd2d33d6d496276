using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Importers.Matching.Groups;
using DirectoryApi.Importers.Matching.Identity;
using DirectoryApi.Importers.Matching.Values;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching;

/// <summary>
/// Makes offices from rows. Copies of a row under the several standards of a decree are one candidate; candidates of different
/// decrees, years and languages that speak of one organisation unit are one office; rows of officials belong to the office of
/// their body.
/// </summary>
public sealed class OfficeMatcher
{
    private readonly Gazetteer _gazetteer;
    private readonly CandidateReader _reader;
    private readonly OfficeDecisions _decisions;

    /// <summary>A matcher that knows the places of a gazetteer.</summary>
    /// <param name="gazetteer">The places.</param>
    /// <param name="decisions">What a maintainer decided; null for nothing.</param>
    public OfficeMatcher(Gazetteer gazetteer, OfficeDecisions? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        _gazetteer = gazetteer;
        _decisions = decisions ?? OfficeDecisions.None;
        _reader = new CandidateReader(gazetteer, _decisions);
    }

    /// <summary>The offices and services of a set of decrees; the result does not depend on the order of the decrees.</summary>
    /// <param name="decrees">The documents of the new edition.</param>
    /// <param name="previous">The edition before, from which offices keep their keys and slugs; null where there is none.</param>
    /// <param name="cancellationToken">Cancels the matching.</param>
    public MatchedDirectory Match(
        IReadOnlyCollection<ImportedDecree> decrees, PreviousDirectory? previous = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decrees);
        ImportedDecree[] ordered = [.. decrees.OrderBy(decree => decree.Decree.AdoptedOn).ThenBy(decree => decree.Decree.Slug, StringComparer.Ordinal)];
        var doubts = new List<DoubtfulMatch>();
        var warnings = new List<ImportWarning>(_decisions.Unknown(ordered));

        var candidates = InParallel.Select(ordered, _reader.Read, cancellationToken);
        var contacts = new ContactRows(_reader, new OfficeGroups().Join(candidates, _decisions, doubts, warnings, cancellationToken), _decisions, doubts, warnings);
        foreach (var decree in ordered)
        {
            contacts.Attach(decree);
        }

        var groups = contacts.Groups;
        var lineage = new Lineage(ordered.Zip(candidates), previous, _reader, cancellationToken);
        var identities = new OfficeIdentities(lineage, previous);
        identities.Assign(groups, cancellationToken);

        var services = new ServiceCatalogue();
        var serviceOf = ordered
            .SelectMany(decree => decree.Standards.Select(standard => (Key: (decree.Decree.Slug, standard.Ordinal), Service: services.Add(decree.Decree, standard))))
            .ToDictionary(entry => entry.Key, entry => entry.Service);
        var composer = new OfficeComposer(_gazetteer, groups, identities, lineage, serviceOf);
        var composed = InParallel.Select(groups, composer.Compose, cancellationToken);
        warnings.AddRange(composed.SelectMany(office => office.Warnings));
        return new MatchedDirectory
        {
            Offices = [.. composed.Select(office => office.Office).OrderBy(office => office.Slug, StringComparer.Ordinal)],
            Services = services.Services,
            Aliases = identities.Aliases,
            Doubts = doubts,
            Warnings = warnings,
        };
    }
}
