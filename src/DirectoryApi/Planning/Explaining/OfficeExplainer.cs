using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Nodes;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Planning.Explaining;

/// <summary>Finds offices of an edition by whatever names them, and explains them.</summary>
internal sealed class OfficeExplainer
{
    private readonly StoredEdition _edition;
    private readonly EditionPlanner _planner;

    /// <summary>An explainer of one edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="planner">Matches its rows once more, for the doubts that no store keeps.</param>
    public OfficeExplainer(StoredEdition edition, EditionPlanner planner)
    {
        _edition = edition;
        _planner = planner;
    }

    /// <summary>
    /// Explains the office of a slug, a key or an id of the API, its own or one that stands for it now; of the edition, or one of
    /// earlier editions that is gone. Null where there never was such an office.
    /// </summary>
    public OfficeExplanation? Explain(string name, CancellationToken cancellationToken)
    {
        var key = NodeId.TryDecode(name, out var type, out var decoded) && type == nameof(Office) ? decoded : name;
        if (Current(key) is { } office)
        {
            return Explain(office, withdrawnIn: null, cancellationToken);
        }

        var withdrawn = _edition.Withdrawn.FirstOrDefault(withdrawn => withdrawn.Office.Key == key)
            ?? _edition.Withdrawn.FirstOrDefault(withdrawn => withdrawn.Office.Slug == key);
        return withdrawn is null ? null : Explain(withdrawn.Office, withdrawn.Edition, cancellationToken);
    }

    /// <summary>Slugs of the edition that begin as a text does, or hold it; at most five.</summary>
    public IReadOnlyList<string> SlugsLike(string text) =>
        [.. _edition.Offices
            .Select(office => office.Slug)
            .Where(slug => slug.Contains(text, StringComparison.OrdinalIgnoreCase))
            .OrderBy(slug => !slug.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            .ThenBy(slug => slug, StringComparer.Ordinal)
            .Take(5)];

    private Office? Current(string name)
    {
        var alias = _edition.Aliases.FirstOrDefault(alias => alias.Key == name) ?? _edition.Aliases.FirstOrDefault(alias => alias.Slug == name);
        return _edition.Offices.FirstOrDefault(office => office.Key == name)
            ?? _edition.Offices.FirstOrDefault(office => office.Slug == name)
            ?? (alias is null ? null : _edition.Offices.FirstOrDefault(office => office.Key == alias.IntoKey));
    }

    private OfficeExplanation Explain(Office office, int? withdrawnIn, CancellationToken cancellationToken)
    {
        var rows = new RowLookup(_edition.Documents);
        var own = office.Witnesses.Select(witness => witness.Row).ToHashSet();
        return new OfficeExplanation
        {
            Edition = _edition.Number,
            Office = office,
            WithdrawnIn = withdrawnIn,
            Values = [.. Enum.GetValues<OfficeField>()
                .Select(field => OfficeFieldText.Of(office, field) is { } text
                    ? new ExplainedValue(field, text, [.. rows.PlacesOf(office, field)], ValueNotes.On(office, field, _edition.Documents))
                    : null)
                .OfType<ExplainedValue>()],
            Witnesses = [.. office.Witnesses.Select(witness => new ExplainedWitness(witness, rows.Find(witness.Row)))],
            Aliases = [.. _edition.Aliases.Where(alias => alias.IntoKey == office.Key)],
            Doubts = [.. _planner.Plan(_edition, [], cancellationToken).Doubts.Where(doubt => own.Contains(doubt.Match.Left) || own.Contains(doubt.Match.Right))],
        };
    }
}
