namespace DirectoryApi.Domain.Hours;

/// <summary>What an office's hours rest on.</summary>
public enum HoursOrigin
{
    /// <summary>The hours column of an annex.</summary>
    Table,

    /// <summary>The standard's clause on working hours (clause 9 of the standards of 2010 to 2012).</summary>
    Clause,
}
