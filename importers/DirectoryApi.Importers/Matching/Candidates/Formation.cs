namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>What an office was at the time, by the words of its name: the same counter went through several of them.</summary>
internal enum Formation
{
    /// <summary>Its name does not say, or it is of the ordinary kind.</summary>
    None,

    /// <summary>A centre by itself (ХҚКО / ЦОН), as of 2010.</summary>
    Centre,

    /// <summary>A branch of a region's centre (филиал).</summary>
    Branch,

    /// <summary>A region's branch of the enterprise that took the centres over (РМК филиалы / филиал РГП).</summary>
    Enterprise,

    /// <summary>A section of such a branch (бөлім / отдел).</summary>
    Section,

    /// <summary>A department of internal affairs on transport (на транспорте / көліктегі), which serves railways and not a region.</summary>
    Transport,

    /// <summary>A part of a section (бөлімше / отделение).</summary>
    SubSection,
}
