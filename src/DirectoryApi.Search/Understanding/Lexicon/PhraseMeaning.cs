using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>All that a phrase may mean. The words around it tell which of that it does.</summary>
internal sealed class PhraseMeaning
{
    /// <summary>The kinds of office; empty for none.</summary>
    public IReadOnlyList<KindSense> Kinds { get; private set; } = [];

    /// <summary>The services.</summary>
    public ServiceMeaning? Service { get; private set; }

    /// <summary>What is wanted of an office.</summary>
    public QueryIntent? Intent { get; set; }

    /// <summary>A level of office.</summary>
    public OfficeLevel? Level { get; set; }

    /// <summary>What it says about a word behind it.</summary>
    public WordRole RoleInFront { get; set; }

    /// <summary>What it says about a word in front of it.</summary>
    public WordRole RoleBehind { get; set; }

    /// <summary>The places; empty for none.</summary>
    public IReadOnlyList<PlaceMeaning> Places { get; private set; } = [];

    /// <summary>Adds services; those of two rows unite.</summary>
    public void Add(ServiceMeaning service) => Service = Service is null
        ? service
        : new ServiceMeaning([.. Service.Slugs.Union(service.Slugs, StringComparer.Ordinal)], [.. Service.Senses.UnionBy(service.Senses, sense => sense.Kind)]);

    /// <summary>Adds a kind, once.</summary>
    public void Add(KindSense kind)
    {
        if (!Kinds.Contains(kind))
        {
            Kinds = [.. Kinds, kind];
        }
    }

    /// <summary>Adds a place; of two meanings that differ in its case only the first stays.</summary>
    public void Add(PlaceMeaning place)
    {
        if (!Places.Any(other => ReferenceEquals(other.Place, place.Place) && other.Type == place.Type && other.Grammar == place.Grammar && !(other.IsOtherName && !place.IsOtherName)))
        {
            Places = [.. Places, place];
        }
    }
}
