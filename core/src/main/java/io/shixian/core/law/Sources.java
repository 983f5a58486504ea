package io.shixian.core.law;

import java.time.LocalDate;
import java.util.List;

/** The texts that the built-in rules cite. */
public final class Sources {

    /** 中华人民共和国民法典. */
    public static final Source CIVIL_CODE =
            Source.statute("CIVIL", "中华人民共和国民法典", "Civil Code", LocalDate.of(2021, 1, 1));

    /** 中华人民共和国行政许可法, as amended on 2019-04-23. */
    public static final Source LICENSING_LAW =
            Source.statute("LICENSING", "中华人民共和国行政许可法", "Administrative Licensing Law", LocalDate.of(2004, 7, 1));

    /** 优化营商环境条例. */
    public static final Source BUSINESS_ENVIRONMENT = Source.statute(
            "BUSINESS-ENV", "优化营商环境条例", "Regulations on Optimising the Business Environment", LocalDate.of(2020, 1, 1));

    /** 中华人民共和国政府信息公开条例, as revised on 2019-04-03. */
    public static final Source INFORMATION_DISCLOSURE = Source.statute(
            "DISCLOSURE", "中华人民共和国政府信息公开条例", "Regulations on Open Government Information", LocalDate.of(2019, 5, 15));

    /** 信访工作条例: plain 日 are calendar days, since 工作日 is written where it is meant. */
    public static final Source PETITION_REGULATIONS =
            Source.statute("PETITION", "信访工作条例", "Regulations on Petition Work", LocalDate.of(2022, 5, 1));

    /** 中华人民共和国行政复议法, as revised on 2023-09-01: only 3, 5, 7 and 10 日 are working days (88). */
    public static final Source RECONSIDERATION_LAW = Source.statute(
            "RECONSIDERATION", "中华人民共和国行政复议法", "Administrative Reconsideration Law", LocalDate.of(2024, 1, 1));

    /** 中华人民共和国行政处罚法, as revised on 2021-01-22: only 2, 3, 5 and 7 日 are working days (85). */
    public static final Source PENALTY_LAW =
            Source.statute("PENALTY", "中华人民共和国行政处罚法", "Administrative Penalty Law", LocalDate.of(2021, 7, 15));

    /** 中华人民共和国行政强制法: up to 10 日 are working days (69). */
    public static final Source COERCION_LAW =
            Source.statute("COERCION", "中华人民共和国行政强制法", "Administrative Coercion Law", LocalDate.of(2012, 1, 1));

    /** 中华人民共和国民事诉讼法, as amended on 2023-09-01. */
    public static final Source CIVIL_PROCEDURE_LAW =
            Source.statute("CIVIL-PROCEDURE", "中华人民共和国民事诉讼法", "Civil Procedure Law", LocalDate.of(2024, 1, 1));

    /** 中华人民共和国个人信息保护法. */
    public static final Source PERSONAL_INFORMATION_LAW = Source.statute(
            "PERSONAL-INFORMATION", "中华人民共和国个人信息保护法", "Personal Information Protection Law", LocalDate.of(2021, 11, 1));

    /** 国办发〔2019〕51号, on good and bad reviews of services (好差评); its day of issue is taken for the first day in force. */
    public static final Source SERVICE_EVALUATION = Source.statute(
            "EVALUATION",
            "国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见",
            "State Council General Office Opinion on Reviews of Government Services",
            LocalDate.of(2019, 12, 3));

    /** GB/T 39046-2020 政务服务平台基础数据规范. */
    public static final Source PLATFORM_DATA =
            Source.standard("GBT39046", "GB/T 39046-2020", LocalDate.of(2020, 10, 1));

    /** 税收征收管理法实施细则. */
    public static final Source TAX_COLLECTION_RULES = Source.statute(
            "TAX", "中华人民共和国税收征收管理法实施细则", "Implementing Rules of the Tax Collection Law", LocalDate.of(2002, 10, 15));

    /** 国务院关于职工工作时间的规定: Saturday and Sunday are the rest days of state organs. */
    public static final Source WORKING_TIME = Source.statute(
            "WORKING-TIME", "国务院关于职工工作时间的规定", "State Council Provisions on Working Hours", LocalDate.of(1995, 5, 1));

    /** GDZW 0001.5-2019 粤省事移动政务服务平台 第5部分：运营规范. */
    public static final Source GDZW_OPERATION = Source.standard("GDZW", "GDZW 0001.5-2019", LocalDate.of(2019, 8, 9));

    /** DB44/T 2438—2023 移动政务服务平台运营管理规范. */
    public static final Source DB44_OPERATION = Source.standard("DB44", "DB44/T 2438—2023", LocalDate.of(2023, 11, 30));

    /** DB32/T 4369—2022 企业公共服务网络平台建设和服务规范. */
    public static final Source DB32_ENTERPRISE_PLATFORM =
            Source.standard("DB32", "DB32/T 4369—2022", LocalDate.of(2022, 11, 23));

    /**
     * 市级平台管理办法, a template without issuer, number or date: a list of topics, never an authority for a hard rule. It is
     * taken to be in force from the first day that is arranged at all.
     */
    public static final Source CITY_PLATFORM = Source.standard("SJPT", "市级平台管理办法", LocalDate.of(2001, 1, 1));

    /** A rule that a host names in words, without its text being known here. */
    public static final Source OTHER_RULE = Source.standard("OTHER", "其他规定", LocalDate.of(1949, 10, 1));

    /** 统计上大中小微型企业划分办法（2017）, 国统字〔2017〕213号; its day of issue is taken for the first day in force. */
    public static final Source STATISTICAL_SCALE = Source.statute(
            "STAT-SCALE",
            "统计上大中小微型企业划分办法（2017）",
            "Statistical Rule on Enterprise Scale (2017)",
            LocalDate.of(2017, 12, 28));

    private static final List<Source> ALL = List.of(
            CIVIL_CODE,
            LICENSING_LAW,
            BUSINESS_ENVIRONMENT,
            INFORMATION_DISCLOSURE,
            PETITION_REGULATIONS,
            RECONSIDERATION_LAW,
            PENALTY_LAW,
            COERCION_LAW,
            CIVIL_PROCEDURE_LAW,
            PERSONAL_INFORMATION_LAW,
            SERVICE_EVALUATION,
            PLATFORM_DATA,
            TAX_COLLECTION_RULES,
            WORKING_TIME,
            GDZW_OPERATION,
            DB44_OPERATION,
            DB32_ENTERPRISE_PLATFORM,
            CITY_PLATFORM,
            OTHER_RULE,
            STATISTICAL_SCALE);

    private Sources() {}

    /** Returns all of them. */
    public static List<Source> all() {
        return ALL;
    }
}
