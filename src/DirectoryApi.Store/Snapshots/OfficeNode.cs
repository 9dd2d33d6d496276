using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>An office of a snapshot with what it refers to.</summary>
public sealed class OfficeNode
{
    internal OfficeNode(Office office, Language language, int position)
        : this(office, language, position, (2 * position) + 1, withdrawnIn: null)
    {
    }

    private OfficeNode(Office office, Language language, int position, int rank, int? withdrawnIn)
    {
        Office = office;
        Language = language;
        Position = position;
        Rank = rank;
        WithdrawnIn = withdrawnIn;
    }

    /// <summary>The office itself.</summary>
    public Office Office { get; }

    /// <summary>
    /// The language of the newest annex that lists it, in which its texts are told where nobody asks for another: its name is
    /// printed in it as a rule, but need not be.
    /// </summary>
    public Language Language { get; }

    /// <summary>
    /// Its place among all offices by name, from 0: its index in <see cref="DirectorySnapshot.Offices"/>. -1 for an office that is
    /// no longer in the directory, and so is in no list and in no <see cref="OfficeSet"/>.
    /// </summary>
    public int Position { get; }

    /// <summary>The first edition without the office; null while it is in the directory.</summary>
    public int? WithdrawnIn { get; }

    /// <summary>The office it is a unit of; null for an office that stands by itself.</summary>
    public OfficeNode? Parent { get; internal set; }

    /// <summary>Its units, by name.</summary>
    public IReadOnlyList<OfficeNode> Units { get; internal set; } = [];

    /// <summary>Its region; null where the annex does not say, or the gazetteer no longer has the region.</summary>
    public RegionNode? Region { get; internal set; }

    /// <summary>Its district; null where the annex does not say, or the gazetteer no longer has the district.</summary>
    public DistrictNode? District { get; internal set; }

    /// <summary>Its settlement; null where the annex does not say, or the gazetteer no longer has the settlement.</summary>
    public SettlementNode? Settlement { get; internal set; }

    /// <summary>Its ordinary week, shared by all offices with the same hours; null where its hours are not known, or it is no longer in the directory.</summary>
    public OpeningWeek? Week { get; internal set; }

    /// <summary>The services it gives, by name.</summary>
    public IReadOnlyList<ServiceNode> Services { get; internal set; } = [];

    /// <summary>
    /// Every row it rests on, newest decree first. Of an office no longer in the directory those that the store gave, as they were.
    /// </summary>
    public IReadOnlyList<WitnessNode> Witnesses { get; internal set; } = [];

    /// <summary>Its contact points, in the order printed. Of an office no longer in the directory those whose row the store gave.</summary>
    public IReadOnlyList<ContactNode> Contacts { get; internal set; } = [];

    /// <summary>What earlier annexes said of it, newest first.</summary>
    public IReadOnlyList<StatementNode> History { get; internal set; } = [];

    /// <summary>What some of its rows print otherwise. Of an office no longer in the directory those whose rows the store gave.</summary>
    public IReadOnlyList<DissentNode> Dissents { get; internal set; } = [];

    /// <summary>By what offices are in order of name, those no longer in the directory too: odd for one that is, even for one that would stand between two.</summary>
    internal int Rank { get; }

    /// <summary>An office that is no longer in the directory.</summary>
    /// <param name="office">Its last record.</param>
    /// <param name="language">The language of the newest annex that listed it.</param>
    /// <param name="precedingOffices">How many offices of the directory come before it by name.</param>
    /// <param name="edition">The first edition without it.</param>
    internal static OfficeNode Withdrawn(Office office, Language language, int precedingOffices, int edition) =>
        new(office, language, position: -1, 2 * precedingOffices, edition);
}
